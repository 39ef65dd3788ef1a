package vn.minhbach.registry.identity;

/**
 * A number that an identity card can carry: twelve digits (căn cước công dân, and the identity
 * cards of 2012 to 2016) or nine (chứng minh nhân dân). Twelve digits are three for the place of
 * birth registration, one for century and sex, two for the year of birth and six at random (Nghị
 * định 137/2015/NĐ-CP); nine have no such structure.
 */
public record IdentityNumber(String digits) {

  private static final int CITIZEN = 12;
  private static final int OLD = 9;

  public IdentityNumber {
    if (!isOne(digits)) {
      throw new IllegalArgumentException("not an identity number");
    }
  }

  /** True if the text is nine or twelve digits that a card can carry. */
  public static boolean isOne(String digits) {
    if (digits == null || digits.length() != CITIZEN && digits.length() != OLD) {
      return false;
    }
    boolean allDigits = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean allAlike = digits.chars().allMatch(c -> c == digits.charAt(0));
    return allDigits && !allAlike && !(digits.length() == CITIZEN && digits.startsWith("000"));
  }

  /** True for twelve digits, which carry year of birth and sex. */
  public boolean isCitizenNumber() {
    return digits.length() == CITIZEN;
  }

  /** The year of birth that a citizen's number carries. */
  public int birthYear() {
    return 1900 + 100 * (century() / 2) + Integer.parseInt(digits.substring(4, 6));
  }

  /** The sex that a citizen's number carries. */
  public Sex sex() {
    return century() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
  }

  /** True if the number says nothing else than these; what is null is not asked. */
  public boolean fits(Integer birthYear, Sex sex) {
    return !isCitizenNumber()
        || (birthYear == null || birthYear == birthYear()) && (sex == null || sex == sex());
  }

  /** True if one slip of the hand makes the one number of the other. */
  public boolean isSlipOf(IdentityNumber other) {
    return digits.length() == other.digits.length() && Slips.isOneSlip(digits, other.digits);
  }

  private int century() {
    return digits.charAt(3) - '0';
  }
}
