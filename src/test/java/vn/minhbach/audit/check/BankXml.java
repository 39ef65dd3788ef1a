package vn.minhbach.audit.check;

/** A bank file as short as it can be. */
final class BankXml {

  private BankXml() {}

  static String of(int people, long dong) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">");
    xml.append("<CstmrCdtTrfInitn><GrpHdr><NbOfTxs>" + people + "</NbOfTxs>");
    xml.append("<CtrlSum>" + people * dong + "</CtrlSum></GrpHdr><PmtInf>");
    for (int no = 1; no <= people; no++) {
      xml.append("<CdtTrfTxInf><PmtId><EndToEndId>" + Village.caseNumber(no) + "-1</EndToEndId>");
      xml.append("</PmtId><Amt><InstdAmt Ccy=\"VND\">" + dong + "</InstdAmt></Amt></CdtTrfTxInf>");
    }
    return xml.append("</PmtInf></CstmrCdtTrfInitn></Document>\n").toString();
  }
}
