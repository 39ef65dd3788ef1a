package vn.minhbach.scheme;

/**
 * What the conditions of a scheme ask about an application. Numbers, truth and words alone, as
 * decision tables take them; a null is an unknown fact and makes nobody eligible.
 *
 * @param scheme code of the scheme
 * @param deceased the register of the deceased knows the person
 * @param underContract a labour contract with insurance was in force on the first day of lost work
 * @param supportedByCash paid already under a scheme of the same cash regime
 * @param ageOnLossDay full years on the first day of lost work; the greatest possible where the
 *     birth date is partial
 * @param daysAfterPeriodStart days from the first day of the scheme's period to the first day of
 *     lost work, negative before
 * @param daysBeforePeriodEnd days from the first day of lost work to the last day of the period,
 *     negative after
 * @param insideOccupationStop whether the first day lies in the stop of the occupation: yes, no,
 *     unclear
 * @param receivesPension the register of pensioners and the monthly disabled knows the person
 * @param ownsHouseholdBusiness the register of household businesses names the person as owner of an
 *     active one
 * @param residence hanoi, or unproven where neither address lies in the city
 * @param identity known, or missing
 * @param birthDate full, or partial
 * @param registerPossibleMatch a register may know the person under another number
 */
public record Facts(
    String scheme,
    Boolean deceased,
    Boolean underContract,
    Boolean supportedByCash,
    Integer ageOnLossDay,
    Integer daysAfterPeriodStart,
    Integer daysBeforePeriodEnd,
    String insideOccupationStop,
    Boolean receivesPension,
    Boolean ownsHouseholdBusiness,
    String residence,
    String identity,
    String birthDate,
    Boolean registerPossibleMatch) {}
