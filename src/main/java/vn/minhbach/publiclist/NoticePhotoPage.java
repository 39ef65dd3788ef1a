package vn.minhbach.publiclist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.Role;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficeFrame;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.ShowsPersons;
import vn.minhbach.paper.PaperAnswer;

/** The photographs of a notice where it hangs: the ward officer brings them, the monitor looks. */
@OfficePage(
    roles = {
      Role.wardOfficer,
      Role.wardChair,
      Role.councilSecretary,
      Role.councilChair,
      Role.monitor
    })
@RequestMapping("/publiclist/postings/{posting}/photos")
class NoticePhotoPage {

  private final NoticePhotos photos;
  private final PostingTime time;

  NoticePhotoPage(NoticePhotos photos, PostingTime time) {
    this.photos = photos;
    this.time = time;
  }

  @GetMapping
  String photos(
      @PathVariable String posting, @ModelAttribute("frame") OfficeFrame frame, Model model) {
    Posting found = photos.readable(posting);
    model.addAttribute("frame", frame.at("/publiclist/postings"));
    model.addAttribute("posting", found);
    model.addAttribute("photos", photos.of(posting));
    model.addAttribute("today", time.today());
    model.addAttribute("most", NoticePhotos.MOST_MEGABYTES);
    model.addAttribute("mayAttach", photos.mayAttach() && found.state() != PostingState.PREPARED);
    return "publiclist/photos";
  }

  @PostMapping
  String attach(
      @PathVariable String posting,
      @RequestParam @NotBlank @Size(max = 200) String place,
      @RequestParam LocalDate takenOn,
      @RequestParam MultipartFile file,
      RedirectAttributes next)
      throws IOException {
    photos.attach(posting, place.strip(), takenOn, NoticePhotos.look(file.getBytes()));
    Done.tell(next, "publiclist.done.photo");
    return "redirect:/publiclist/postings/" + posting + "/photos";
  }

  @ShowsPersons
  @GetMapping("/{id}")
  ResponseEntity<byte[]> photo(@PathVariable String posting, @PathVariable long id) {
    NoticePhotos.Content content = photos.content(posting, id);
    return PaperAnswer.scan(
        "anh-niem-yet-" + posting + "-" + id, content.photo().mediaType(), content.bytes());
  }
}
