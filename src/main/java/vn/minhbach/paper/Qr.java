package vn.minhbach.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as a picture that stands inside a page and is fetched from nowhere. */
public final class Qr {

  private static final int SIDE = 320;

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.CHARACTER_SET,
          "UTF-8",
          EncodeHintType.MARGIN,
          2);

  private Qr() {}

  /** The text as a {@code data:} address of a PNG. */
  public static String data(String text) {
    try {
      BitMatrix dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE, HINTS);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture(dots), "png", png);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    } catch (WriterException | IOException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static BufferedImage picture(BitMatrix dots) {
    BufferedImage picture =
        new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        picture.setRGB(x, y, dots.get(x, y) ? 0 : 0xffffff);
      }
    }
    return picture;
  }
}
