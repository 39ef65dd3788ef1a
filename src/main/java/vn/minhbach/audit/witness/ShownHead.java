package vn.minhbach.audit.witness;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.minhbach.audit.note.Cosignature;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.VerifierKey;

/** The checkpoint that a witness signed last, at the address where it shows it. */
public final class ShownHead {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int MOST_BYTES = 20_000;
  private static final int OK = 200;

  private ShownHead() {}

  /**
   * @throws IOException if there is no checkpoint with the witness's signature within a few seconds
   */
  public static SignedNote ask(VerifierKey witness, URI address) throws IOException {
    SignedNote note;
    try {
      note = SignedNote.parse(text(address));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (Cosignature.by(witness, note).isEmpty()) {
      throw new IOException("not signed by " + witness.name());
    }
    return note;
  }

  private static String text(URI address) throws IOException {
    HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() != OK) {
          throw new IOException("answered " + answer.statusCode());
        }
        return new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
