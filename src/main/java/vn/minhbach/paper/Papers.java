package vn.minhbach.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.minhbach.access.Officers;

/** Prints papers as PDF, from templates of the stages. */
@Component
public class Papers {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String PICTURE = "data:image/png;base64,";

  static {
    // It would log words of the papers.
    XRLog.setLoggingEnabled(false);
  }

  private final ITemplateEngine templates;
  private final UnaryOperator<String> officers;

  @Autowired
  Papers(ITemplateEngine templates, Officers officers) {
    this(templates, officers::name);
  }

  /**
   * @param officers names an officer by the user name
   */
  Papers(ITemplateEngine templates, UnaryOperator<String> officers) {
    this.templates = templates;
    this.officers = officers;
  }

  /**
   * The paper's bytes, the same whenever the same values are printed.
   *
   * @param template as {@code decision/paper-submission}: well-formed, with {@code paper/frame}
   *     around it
   * @param values what the template prints; {@code w} is {@link PaperWriting} besides
   */
  public byte[] pdf(String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("w", new PaperWriting(officers));
    String page = templates.process(template, new Context(PaperWriting.VIETNAMESE, all));
    try {
      return print(read(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] print(Document page) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(page, null);
    builder.withProducer("Minh Bạch");
    builder.useUriResolver((base, address) -> isDrawnIn(address) ? address : null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, kind) -> isDrawnIn(address), when);
    }
    builder.useUnicodeLineBreaker(new WordBreaks());
    Fonts.into(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      try (PDDocument paper = renderer.createPDFKeepOpen()) {
        return save(paper);
      }
    }
  }

  /** Nothing is loaded, neither from the network nor from a disk: pictures stand in the page. */
  private static boolean isDrawnIn(String address) {
    return address != null && address.startsWith(PICTURE);
  }

  private static byte[] save(PDDocument paper) throws IOException {
    paper.getDocumentInformation().setCreationDate(null);
    paper.setDocumentId(0L);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    paper.save(bytes);
    return bytes.toByteArray();
  }

  private static Document read(String page) throws IOException {
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setFeature(NO_DOCTYPE, true);
      return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("a paper's template is not well-formed", e);
    }
  }
}
