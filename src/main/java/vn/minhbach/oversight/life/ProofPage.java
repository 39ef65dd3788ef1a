package vn.minhbach.oversight.life;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.minhbach.audit.log.Cosignatures;
import vn.minhbach.audit.log.Inclusion;
import vn.minhbach.audit.log.Inclusions;
import vn.minhbach.audit.log.LogFiles;
import vn.minhbach.audit.note.Checkpoint;
import vn.minhbach.audit.note.SignedNote;
import vn.minhbach.audit.note.VerifierKey;
import vn.minhbach.oversight.ReadersPage;
import vn.minhbach.oversight.TrailBook;
import vn.minhbach.oversight.TrailRow;

/** That an entry of a trail stands in the published log: shown, and as a file for others' tools. */
@ReadersPage
class ProofPage {

  /**
   * The checkpoint that a proof leads to.
   *
   * @param root in base64, as its note has it
   * @param witnesses names of those who signed it besides the log
   */
  record Under(long size, String root, List<String> witnesses, String note) {}

  private final TrailBook trails;
  private final Inclusions inclusions;
  private final Cosignatures cosignatures;
  private final LogFiles log;

  ProofPage(TrailBook trails, Inclusions inclusions, Cosignatures cosignatures, LogFiles log) {
    this.trails = trails;
    this.inclusions = inclusions;
    this.cosignatures = cosignatures;
    this.log = log;
  }

  @GetMapping("/oversight/entries/{stream}/{number}/proof")
  String show(@PathVariable String stream, @PathVariable int number, Model model) {
    TrailRow row = trails.entry(stream, number);
    Optional<Inclusion> proof = proof(stream, row);
    model.addAttribute("stream", stream);
    model.addAttribute("kind", stream.substring(0, stream.indexOf(':')));
    model.addAttribute("of", stream.substring(stream.indexOf(':') + 1));
    model.addAttribute("row", row);
    model.addAttribute("hash", HexFormat.of().formatHex(row.leafHash()));
    model.addAttribute("proof", proof.orElse(null));
    model.addAttribute("under", proof.map(this::under).orElse(null));
    model.addAttribute("key", log.verifierKey());
    return "oversight/proof";
  }

  /** As C2SP's tlog-proof writes it; 404 for a second after the entry was made. */
  @GetMapping("/oversight/entries/{stream}/{number}/entry.tlog-proof")
  ResponseEntity<byte[]> file(@PathVariable String stream, @PathVariable int number) {
    Inclusion proof =
        proof(stream, trails.entry(stream, number))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"ban-ghi-" + proof.seq() + ".tlog-proof\"")
        .body(proof.text().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Inclusion> proof(String stream, TrailRow row) {
    return row.seq() == null
        ? Optional.empty()
        : inclusions.of(stream, row.number(), row.seq(), row.leaf());
  }

  private Under under(Inclusion proof) {
    SignedNote note = SignedNote.parse(proof.checkpoint());
    Checkpoint head = Checkpoint.parse(note.text());
    return new Under(
        head.size(),
        Base64.getEncoder().encodeToString(head.root()),
        cosignatures.policy().under(note).stream().map(VerifierKey::name).toList(),
        proof.checkpoint());
  }
}
