package vn.minhbach.oversight;

/**
 * An entry of the trail as it stands in the view.
 *
 * @param recordedAt UTC microseconds
 */
public record TrailRow(int number, byte[] leaf, byte[] leafHash, long recordedAt) {}
