package vn.minhbach.oversight.sample;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Role;
import vn.minhbach.oversight.AreaUnits;
import vn.minhbach.oversight.MonitorArea;
import vn.minhbach.oversight.MonitorLogin;
import vn.minhbach.page.Done;
import vn.minhbach.page.OfficePage;
import vn.minhbach.page.Paging;
import vn.minhbach.paper.PaperAnswer;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** Random samples for inspections: drawn, shown with how anybody draws them again, and printed. */
@OfficePage(
    roles = Role.monitor,
    menu = "/oversight/samples",
    label = "oversight.page.samples",
    order = 708)
class SamplePage {

  private static final int MOST = 200;

  private final Samples samples;
  private final SampleMapper mapper;
  private final SlipPaper slips;
  private final MonitorArea area;
  private final AreaUnits units;
  private final CurrentOfficer officers;

  SamplePage(
      Samples samples,
      MonitorLogin login,
      SlipPaper slips,
      MonitorArea area,
      AreaUnits units,
      CurrentOfficer officers) {
    this.samples = samples;
    this.mapper = login.mapper(SampleMapper.class);
    this.slips = slips;
    this.area = area;
    this.units = units;
    this.officers = officers;
  }

  /**
   * @param posting from whose page the monitor comes; empty for none
   */
  @GetMapping("/oversight/samples")
  String list(
      @RequestParam(defaultValue = "") String posting,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var within = area.units("");
    Paging paging = Paging.of(page, mapper.count(within));
    model.addAttribute("posting", posting);
    model.addAttribute("unit", posting.replaceFirst("-.*", ""));
    model.addAttribute("units", units.of(officers.require()));
    model.addAttribute("paging", paging);
    model.addAttribute("samples", mapper.list(within, paging.offset(), Paging.SIZE));
    return "oversight/samples";
  }

  @PostMapping("/oversight/samples")
  String draw(
      @RequestParam @Pattern(regexp = "\\d{5}") String unit,
      @RequestParam(defaultValue = "") @Pattern(regexp = "[0-9A-Z-]{0,20}") String posting,
      @RequestParam @Min(1) @Max(MOST) int wanted,
      RedirectAttributes next) {
    String number = samples.draw(unit, posting, wanted);
    Done.tell(next, "oversight.done.drawn", number);
    return "redirect:/oversight/samples/" + number;
  }

  @GetMapping("/oversight/samples/{number}")
  String one(@PathVariable String number, Model model) {
    Sample sample = sample(number);
    List<SampleCase> cases = mapper.cases(number);
    model.addAttribute("sample", sample);
    model.addAttribute("cases", cases);
    model.addAttribute("same", samples.isSameToday(sample, cases));
    model.addAttribute("draws", mapper.drawsBefore(sample) + 1);
    return "oversight/sample";
  }

  /** Every number from which was drawn, for whoever draws again. */
  @GetMapping("/oversight/samples/{number}/population.txt")
  ResponseEntity<byte[]> population(@PathVariable String number) {
    Sample sample = sample(number);
    String text = Draw.text(samples.population(sample.unit(), sample.subject()));
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_PLAIN)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ma-ho-so-" + number + ".txt\"")
        .body(text.getBytes(StandardCharsets.US_ASCII));
  }

  @GetMapping("/oversight/samples/{number}/slip.pdf")
  ResponseEntity<byte[]> slip(@PathVariable String number) {
    Sample sample = sample(number);
    return PaperAnswer.of(
        "phieu-giam-sat-" + number + ".pdf", slips.pdf(sample, mapper.cases(number)));
  }

  private Sample sample(String number) {
    Sample sample = mapper.find(number);
    if (sample == null) {
      throw new Refused("oversight.unknown", number);
    }
    officers.require().as(Role.monitor, new UnitCode(sample.unit()));
    return sample;
  }
}
