package vn.minhbach.audit.check.book;

/** People and đồng. */
public record Sum(long people, long dong) {

  static final Sum NOTHING = new Sum(0, 0);

  Sum and(long more) {
    return new Sum(people + 1, Math.addExact(dong, more));
  }

  Sum without(Sum other) {
    return new Sum(people - other.people, Math.subtractExact(dong, other.dong));
  }

  Sum plus(Sum other) {
    return new Sum(people + other.people, Math.addExact(dong, other.dong));
  }
}
