package vn.minhbach.intake.place;

/**
 * A unit that a text names.
 *
 * @param level null where the text does not say which level it means
 * @param name folded, without the word that announces it
 * @param isKnown whether the name is one of the city's or of a province; else {@code name} is what
 *     follows the announcing word
 * @param isLast whether nothing follows it in the text
 */
record Mention(Level level, String name, boolean isKnown, boolean isLast) {

  boolean may(Level wanted) {
    return level == null || level == wanted || level == Level.CITY && wanted == Level.PROVINCE;
  }
}
