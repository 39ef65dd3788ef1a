package vn.minhbach.oversight;

/**
 * An entry of the trail as it stands in the view.
 *
 * @param recordedAt UTC microseconds
 * @param seq its number in the log, from 0; null for the second before it is given one
 */
public record TrailRow(int number, byte[] leaf, byte[] leafHash, long recordedAt, Long seq) {}
