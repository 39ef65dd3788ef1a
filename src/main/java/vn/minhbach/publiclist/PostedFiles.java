package vn.minhbach.publiclist;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.audit.export.ExportFiles;
import vn.minhbach.audit.export.ExportPart;

/**
 * The lists that hang where the exported log ends, as their hashes take them, with the salts of
 * their lines. A list that was taken down is not given any more; its hash stays in the log.
 */
@Component
class PostedFiles implements ExportPart {

  private final PostingMapper postings;
  private final PostedLineMapper lines;
  private final PublicContents contents;

  PostedFiles(PostingMapper postings, PostedLineMapper lines, PublicContents contents) {
    this.postings = postings;
    this.lines = lines;
    this.contents = contents;
  }

  @Override
  public void write(ExportFiles files) {
    List<Posting> all = postings.everPosted();
    List<String> streams = all.stream().map(PostedFiles::stream).toList();
    Set<String> posted = files.telling(streams, "ListPosted");
    Set<String> closed = files.telling(streams, "PostingClosed");
    all.stream()
        .filter(posting -> posted.contains(stream(posting)) && !closed.contains(stream(posting)))
        .forEach(posting -> write(posting, files));
  }

  private void write(Posting posting, ExportFiles files) {
    List<PostedLine> list = lines.of(posting.posting());
    files.add("postings/" + posting.posting() + ".tsv", contents.of(posting, list).text());
    List<String> cases = list.stream().map(line -> "case:" + line.caseNumber()).toList();
    Map<String, byte[]> salts =
        files.salts(cases, "CasePosted", "posting", posting.posting(), "line");
    StringBuilder text = new StringBuilder();
    for (PostedLine line : list) {
      byte[] salt = salts.get("case:" + line.caseNumber());
      if (salt != null) {
        text.append(line.lineNo()).append('\t').append(line.caseNumber()).append('\t');
        text.append(HexFormat.of().formatHex(salt)).append('\n');
      }
    }
    files.add("postings/" + posting.posting() + ".salts", text.toString());
  }

  private static String stream(Posting posting) {
    return "posting:" + posting.posting();
  }
}
