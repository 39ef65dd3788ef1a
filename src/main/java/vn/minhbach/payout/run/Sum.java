package vn.minhbach.payout.run;

/** People and đồng. */
public record Sum(long people, long dong) {

  public static final Sum NONE = new Sum(0, 0);

  public Sum plus(long morePeople, long moreDong) {
    return new Sum(Math.addExact(people, morePeople), Math.addExact(dong, moreDong));
  }

  public Sum plus(Sum other) {
    return plus(other.people, other.dong);
  }
}
