package vn.minhbach.shared;

import java.util.List;

/** People and đồng. */
public record Sum(long people, long dong) {

  public static final Sum NONE = new Sum(0, 0);

  /** One person for each of these amounts. */
  public static Sum of(List<Long> amounts) {
    return amounts.stream().map(dong -> new Sum(1, dong)).reduce(NONE, Sum::plus);
  }

  public Sum plus(Sum other) {
    return new Sum(Math.addExact(people, other.people), Math.addExact(dong, other.dong));
  }
}
