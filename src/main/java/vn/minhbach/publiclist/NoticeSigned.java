package vn.minhbach.publiclist;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.paper.PaperKind;
import vn.minhbach.paper.SignedPaper;
import vn.minhbach.paper.SignedPapers;

/** The notice of a posting as it is signed by hand, before the list is hung up. */
@Component
class NoticeSigned implements SignedPapers {

  private final CurrentOfficer currentOfficer;
  private final PostingDesk desk;
  private final PostedLineMapper lines;
  private final PublicContents contents;

  NoticeSigned(
      CurrentOfficer currentOfficer,
      PostingDesk desk,
      PostedLineMapper lines,
      PublicContents contents) {
    this.currentOfficer = currentOfficer;
    this.desk = desk;
    this.lines = lines;
    this.contents = contents;
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.NOTICE);
  }

  @Override
  public void lock(PaperKind kind, String number) {
    desk.lock(number);
  }

  @Override
  public SignedPaper of(PaperKind kind, String number) {
    Posting posting = desk.find(number);
    Officer reader = currentOfficer.require();
    reader.asAny(posting.ward(), PostingSheets.READERS);
    return new SignedPaper(
        kind,
        number,
        "posting:" + number,
        null,
        true,
        posting.noticeVersion(contents.of(posting, lines.of(number)).hash()),
        posting.state() == PostingState.PREPARED,
        reader.roles().contains(Role.wardOfficer)
            ? reader.as(Role.wardOfficer, posting.ward())
            : null,
        true,
        "/publiclist/postings/" + number + "/notice.pdf");
  }
}
