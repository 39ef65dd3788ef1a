package vn.minhbach.oversight.look;

/**
 * One look at personal data, or its refusal.
 *
 * @param subject numbers of the address; null where it has none
 * @param at UTC microseconds
 */
record OneLook(String officer, String unit, String look, String subject, boolean refused, long at) {

  public String word() {
    return word(look);
  }

  static String word(String look) {
    return look.replaceFirst("^[A-Z]+ /", "")
        .replaceAll("[^A-Za-z0-9]+", ".")
        .replaceAll("\\.$", "");
  }
}
