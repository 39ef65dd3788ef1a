package vn.minhbach.intake.page;

import java.util.List;
import vn.minhbach.page.Paging;

/** One page of many rows. */
record Paged<T>(List<T> rows, Paging paging) {}
