/**
 * The papers of a released run as ward and State Treasury use them (chứng từ kế toán, Luật Kế toán
 * 88/2015/QH13): payment list, cash sheet with signature columns, and the bank's file. Made from
 * values that are handed in; reads and keeps nothing.
 */
package vn.minhbach.payout.file;
