/**
 * Reads the files of {@code seeds/} and keeps their tables equal to them: a file whose hash has
 * changed replaces its table in one transaction, an unchanged one costs one statement. What the
 * columns mean is not known here. The trail keeps which content was in force when.
 */
package vn.minhbach.scheme.seed;
