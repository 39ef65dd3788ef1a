/**
 * Who may do what, where, and after what: officers with their roles and areas, the units of the
 * city, and the four eyes that hold over the whole life of a case.
 *
 * <p>The city's letter of 24/8/2021 (UBND-KGVX, source document 002) demands that the money be
 * neither lost nor misused; that is why acts are separated (bất kiêm nhiệm) and persons compared,
 * not accounts. That a treasurer is no accountant is Luật Kế toán 88/2015/QH13, Điều 52 khoản 4.
 *
 * <p>An officer sees the own unit and everything below it; a query takes {@link
 * vn.minhbach.access.Area#units()} as a condition. Nobody's name is kept here: a person is a code
 * of the personnel office, never an identity number.
 *
 * <p>Sub-packages: {@code foureyes} the book of acts, {@code login} how officers prove who they
 * are, {@code administration} how accounts come about. Reads the trail's contract and the shared
 * words alone; stages are unknown here.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "audit"})
package vn.minhbach.access;
