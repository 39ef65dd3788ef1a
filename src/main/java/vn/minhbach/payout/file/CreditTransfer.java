package vn.minhbach.payout.file;

import com.prowidesoftware.swift.model.mx.MinimumEscapeHandler;
import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.MxWriteConfiguration;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Sha256;

/**
 * The bank's file, pain.001.001.09, for the lines paid by transfer. The same run gives the same
 * bytes for ever: nothing in it is of the moment, and its message id is the hash of its content, so
 * that a bank that gets it twice knows it.
 */
public final class CreditTransfer {

  /** Where a bank is not known, as the standard's users write it. */
  private static final String NOT_PROVIDED = "NOTPROVIDED";

  private static final int NAME = 140;
  private static final int ACCOUNT = 34;
  private static final int MESSAGE_ID = 35;

  private CreditTransfer() {}

  /**
   * The file's bytes, UTF-8.
   *
   * @throws Refused code {@code payout.noTransfers} when no line is paid by transfer
   * @throws IllegalStateException when the library reads back something else than was written
   */
  public static byte[] write(RunPaper run) {
    RunPaper paper = run.transfers();
    if (paper.payees().isEmpty()) {
      throw new Refused("payout.noTransfers", run.number());
    }
    String messageId = Sha256.hex(xml(paper, NOT_PROVIDED)).substring(0, MESSAGE_ID);
    String xml = xml(paper, messageId);
    ReadBack.require(xml, paper);
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static String xml(RunPaper paper, String messageId) {
    MxPain00100109 message = new MxPain00100109();
    CustomerCreditTransferInitiationV09 content = new CustomerCreditTransferInitiationV09();
    content.setGrpHdr(header(paper, messageId));
    content.getPmtInf().add(instruction(paper));
    message.setCstmrCdtTrfInitn(content);
    MxWriteConfiguration configuration = new MxWriteConfiguration();
    configuration.documentPrefix = null;
    configuration.escapeHandler = new MinimumEscapeHandler();
    configuration.includeXMLDeclaration = true;
    return message.message(configuration);
  }

  private static GroupHeader85 header(RunPaper paper, String messageId) {
    return new GroupHeader85()
        .setMsgId(messageId)
        .setCreDtTm(paper.releasedAt().truncatedTo(ChronoUnit.SECONDS))
        .setNbOfTxs(String.valueOf(paper.payees().size()))
        .setCtrlSum(BigDecimal.valueOf(paper.sum()))
        .setInitgPty(office(paper));
  }

  private static PaymentInstruction30 instruction(RunPaper paper) {
    PaymentInstruction30 instruction =
        new PaymentInstruction30()
            .setPmtInfId(paper.number())
            .setPmtMtd(PaymentMethod3Code.TRF)
            .setBtchBookg(true)
            .setNbOfTxs(String.valueOf(paper.payees().size()))
            .setCtrlSum(BigDecimal.valueOf(paper.sum()))
            .setReqdExctnDt(new DateAndDateTime2Choice().setDt(paper.releasedAt().toLocalDate()))
            .setDbtr(office(paper))
            .setDbtrAcct(account(paper.debtorAccount()))
            .setDbtrAgt(
                new BranchAndFinancialInstitutionIdentification6()
                    .setFinInstnId(
                        new FinancialInstitutionIdentification18()
                            .setNm(HarmlessText.bank(or(paper.debtorBank(), NOT_PROVIDED), NAME))));
    paper.payees().forEach(payee -> instruction.getCdtTrfTxInf().add(Transaction.of(paper, payee)));
    return instruction;
  }

  private static PartyIdentification135 office(RunPaper paper) {
    return new PartyIdentification135()
        .setNm(HarmlessText.bank("UBND " + paper.ward() + ", " + paper.district(), NAME));
  }

  /** Whether this is a number that the bank's field holds whole. */
  public static boolean isAccount(String written) {
    int length = written == null ? 0 : bare(written).length();
    return length > 0 && length <= ACCOUNT;
  }

  static CashAccount38 account(String number) {
    return new CashAccount38()
        .setId(
            new AccountIdentification4Choice()
                .setOthr(new GenericAccountIdentification1().setId(bare(number))));
  }

  private static String bare(String number) {
    return number.replaceAll("[^0-9A-Za-z]", "");
  }

  private static String or(String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text;
  }
}
