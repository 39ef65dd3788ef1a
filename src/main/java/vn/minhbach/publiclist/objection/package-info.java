/**
 * What people say about posted lists (phản ánh, kiến nghị): each gets a number, a receipt and an
 * answer; an official looks at it within a working day, and only stated facts hold a payment, that
 * of the one case. Who was left out and who was refused are kinds of their own and hold nobody;
 * complaints and denunciations are other procedures and are passed on by name.
 *
 * <p>Governing acts: Luật Tiếp công dân 42/2013/QH13 (feedback), Luật Khiếu nại 02/2011/QH13, Luật
 * Tố cáo 25/2018/QH14; the days of each step are parameters of ours. It reads the posted lists and
 * moves their cases through {@code publiclist.PostedCases} and {@code publiclist.Halting}; who
 * wants to be told stands in {@code intake.contact}.
 */
package vn.minhbach.publiclist.objection;
