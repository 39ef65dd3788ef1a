/**
 * What the pages for officers share: who may open a page, the menu, the frame around it, and how
 * money, days and units are written. A page itself belongs to its stage, with its template under
 * {@code templates/<stage>/}.
 *
 * <p>Pages work without a script; htmx only spares the officer what he has typed when something is
 * refused. Officers read Vietnamese and may choose English. That the demonstration says so on every
 * page stands in the frame.
 *
 * <p>Every look at personal data is written into the trail of who looks, before it is shown.
 *
 * <p>Reads officers and units of {@code access}; knows no stage.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "access", "audit"})
package vn.minhbach.page;
