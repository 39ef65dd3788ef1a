/**
 * The book of four eyes (bất kiêm nhiệm): which person has done what in which case, and which acts
 * exclude which. A person who has two accounts is one person here; parallel requests of one person
 * are put in order by the book's own rows.
 */
package vn.minhbach.access.foureyes;
