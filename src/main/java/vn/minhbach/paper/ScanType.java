package vn.minhbach.paper;

import java.util.Arrays;
import org.springframework.http.MediaType;
import vn.minhbach.shared.Refused;

/** What a scan may be; told by its first bytes and never by its name. */
enum ScanType {
  PDF(MediaType.APPLICATION_PDF, "pdf", '%', 'P', 'D', 'F', '-'),
  JPEG(MediaType.IMAGE_JPEG, "jpg", 0xff, 0xd8, 0xff),
  PNG(MediaType.IMAGE_PNG, "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

  private final MediaType media;
  private final String ending;
  private final int[] first;

  ScanType(MediaType media, String ending, int... first) {
    this.media = media;
    this.ending = ending;
    this.first = first;
  }

  /** The type of these bytes; refuses every other. */
  static ScanType of(byte[] bytes) {
    return Arrays.stream(values())
        .filter(type -> type.begins(bytes))
        .findFirst()
        .orElseThrow(() -> new Refused("paper.scanType"));
  }

  MediaType media() {
    return media;
  }

  String ending() {
    return ending;
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
