/**
 * The words that every stage uses: units, case numbers, money, periods, working days, findings,
 * refusals. Values only: no Spring, no SQL, no knowledge of any stage.
 */
@org.springframework.modulith.ApplicationModule(
    type = org.springframework.modulith.ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package vn.minhbach.shared;
