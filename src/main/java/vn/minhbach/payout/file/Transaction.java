package vn.minhbach.payout.file;

import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import java.math.BigDecimal;

/** One transfer in the bank's file. */
final class Transaction {

  static final String CURRENCY = "VND";
  private static final int NAME = 140;
  private static final int REMITTANCE = 140;

  private Transaction() {}

  static CreditTransferTransaction34 of(RunPaper paper, RunPaper.Payee payee) {
    CreditTransferTransaction34 transaction =
        new CreditTransferTransaction34()
            .setPmtId(
                new PaymentIdentification6().setInstrId(payee.key()).setEndToEndId(payee.key()))
            .setAmt(
                new AmountType4Choice()
                    .setInstdAmt(
                        new ActiveOrHistoricCurrencyAndAmount()
                            .setCcy(CURRENCY)
                            .setValue(BigDecimal.valueOf(payee.amount()))))
            .setCdtr(new PartyIdentification135().setNm(HarmlessText.bank(payee.fullName(), NAME)))
            .setCdtrAcct(CreditTransfer.account(payee.account()))
            .setRmtInf(remittance(paper, payee));
    String bank = HarmlessText.bank(payee.bank(), NAME);
    return bank.isEmpty() ? transaction : transaction.setCdtrAgt(agent(bank));
  }

  /** By its name: the codes by which banks clear are not known here. */
  private static BranchAndFinancialInstitutionIdentification6 agent(String bank) {
    return new BranchAndFinancialInstitutionIdentification6()
        .setFinInstnId(new FinancialInstitutionIdentification18().setNm(bank));
  }

  private static RemittanceInformation16 remittance(RunPaper paper, RunPaper.Payee payee) {
    RemittanceInformation16 remittance = new RemittanceInformation16();
    String text = "Hỗ trợ hồ sơ " + payee.caseNumber() + ", " + paper.groundsInWords();
    remittance.getUstrd().add(HarmlessText.bank(text, REMITTANCE));
    return remittance;
  }
}
