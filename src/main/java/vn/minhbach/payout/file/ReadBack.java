package vn.minhbach.payout.file;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.math.BigDecimal;
import java.util.List;

/** Reads a bank's file again before it leaves: what the library does not read back is not sent. */
final class ReadBack {

  private ReadBack() {}

  static void require(String xml, RunPaper paper) {
    MxPain00100109 message = MxPain00100109.parse(xml);
    List<PaymentInstruction30> instructions = message.getCstmrCdtTrfInitn().getPmtInf();
    List<CreditTransferTransaction34> transactions = instructions.get(0).getCdtTrfTxInf();
    BigDecimal sum = BigDecimal.valueOf(paper.sum());
    boolean same =
        instructions.size() == 1
            && transactions.size() == paper.payees().size()
            && keys(transactions).equals(paper.payees().stream().map(RunPaper.Payee::key).toList())
            && sum(transactions).compareTo(sum) == 0
            && message.getCstmrCdtTrfInitn().getGrpHdr().getCtrlSum().compareTo(sum) == 0;
    if (!same) {
      throw new IllegalStateException(
          "the bank file of run " + paper.number() + " does not read back");
    }
  }

  private static List<String> keys(List<CreditTransferTransaction34> transactions) {
    return transactions.stream().map(one -> one.getPmtId().getEndToEndId()).toList();
  }

  private static BigDecimal sum(List<CreditTransferTransaction34> transactions) {
    return transactions.stream()
        .map(one -> one.getAmt().getInstdAmt().getValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
