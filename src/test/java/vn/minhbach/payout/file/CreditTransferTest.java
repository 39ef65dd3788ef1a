package vn.minhbach.payout.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minhbach.shared.Refused;

class CreditTransferTest {

  private static final RunPaper RUN =
      Papers.run(
          Papers.transfer(1, "Nguyễn Thị Hoà", "19 0345-6789.01"),
          Papers.cash(2, "Trần Văn Bình", "Tổ 1"),
          Papers.transfer(3, "=Lê <b>Văn</b> Cường", "0011"));

  @Test
  void the_file_holds_the_lines_with_accounts_and_their_sum() {
    MxPain00100109 message = read(CreditTransfer.write(RUN));
    GroupHeader85 header = message.getCstmrCdtTrfInitn().getGrpHdr();
    assertThat(header.getNbOfTxs()).isEqualTo("2");
    assertThat(header.getCtrlSum()).isEqualByComparingTo(BigDecimal.valueOf(3_000_000));
    assertThat(header.getCreDtTm()).isEqualTo(OffsetDateTime.parse("2021-09-06T09:05:03+07:00"));
    PaymentInstruction30 instruction = message.getCstmrCdtTrfInitn().getPmtInf().get(0);
    assertThat(instruction.getPmtInfId()).isEqualTo("00121-C21-0001");
    assertThat(instruction.getCdtTrfTxInf())
        .extracting(one -> one.getPmtId().getEndToEndId())
        .containsExactly("00121-21-000001-1", "00121-21-000003-1");
  }

  @Test
  void a_transfer_names_person_account_bank_and_decision() {
    CreditTransferTransaction34 first =
        read(CreditTransfer.write(RUN))
            .getCstmrCdtTrfInitn()
            .getPmtInf()
            .get(0)
            .getCdtTrfTxInf()
            .get(0);
    assertThat(first.getCdtr().getNm()).isEqualTo("Nguyễn Thị Hoà");
    assertThat(first.getCdtrAcct().getId().getOthr().getId()).isEqualTo("190345678901");
    assertThat(first.getCdtrAgt().getFinInstnId().getNm())
        .isEqualTo("Vietcombank CN Chương Dương & Long Biên");
    assertThat(first.getCdtrAgt().getFinInstnId().getClrSysMmbId()).isNull();
    assertThat(first.getAmt().getInstdAmt().getCcy()).isEqualTo("VND");
    assertThat(first.getRmtInf().getUstrd())
        .containsExactly("Hỗ trợ hồ sơ 00121-21-000001, Quyết định số 1234/QĐ-UBND ngày 01/9/2021");
  }

  @Test
  void a_bank_that_is_only_a_dash_is_left_out_for_no_name_may_be_empty() {
    RunPaper run = Papers.run(Papers.transfer(1, "Nguyễn Thị Hoà", "0190345", " - "));
    String xml = new String(CreditTransfer.write(run), StandardCharsets.UTF_8);
    assertThat(xml).doesNotContain("CdtrAgt").doesNotContain("<Nm></Nm>", "<Nm/>");
  }

  @ParameterizedTest
  @CsvSource({
    "19 0345-6789.01,true",
    "0,true",
    "1234567890123456789012345678901234,true",
    "12345678901234567890123456789012345,false",
    "' - ',false",
    ",false"
  })
  void an_account_is_what_fits_the_bank_s_field_whole(String written, boolean is) {
    assertThat(CreditTransfer.isAccount(written)).isEqualTo(is);
  }

  @Test
  void amounts_are_whole_dong() {
    String xml = new String(CreditTransfer.write(RUN), StandardCharsets.UTF_8);
    assertThat(xml)
        .contains("<InstdAmt Ccy=\"VND\">1500000</InstdAmt>")
        .contains("<CtrlSum>3000000</CtrlSum>");
    assertThat(xml).contains("Phường Giang Biên").doesNotContain("&#");
  }

  @Test
  void a_name_that_starts_as_a_formula_is_only_a_name() {
    CreditTransferTransaction34 second =
        read(CreditTransfer.write(RUN))
            .getCstmrCdtTrfInitn()
            .getPmtInf()
            .get(0)
            .getCdtTrfTxInf()
            .get(1);
    assertThat(second.getCdtr().getNm()).isEqualTo("Lê <b>Văn</b> Cường");
  }

  @Test
  void the_same_run_gives_the_same_bytes_wherever_it_is_written() {
    byte[] here = CreditTransfer.write(RUN);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
      assertThat(CreditTransfer.write(RUN)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void the_message_id_is_the_content() {
    String id = messageId(RUN);
    assertThat(id).hasSize(35).isEqualTo(messageId(RUN));
    assertThat(messageId(Papers.run(Papers.transfer(1, "Nguyễn Thị Hoà", "19034567890"))))
        .isNotEqualTo(messageId(Papers.run(Papers.transfer(1, "Nguyễn Thị Hoà", "19034567891"))));
  }

  @Test
  void a_run_in_cash_alone_has_no_bank_file() {
    RunPaper cash = Papers.run(Papers.cash(1, "Trần Văn Bình", "Tổ 1"));
    assertThatThrownBy(() -> CreditTransfer.write(cash))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("payout.noTransfers"));
  }

  @Test
  void a_thousand_transfers_read_back() {
    assertThat(
            read(CreditTransfer.write(Papers.transfers(1000)))
                .getCstmrCdtTrfInitn()
                .getGrpHdr()
                .getCtrlSum())
        .isEqualByComparingTo(BigDecimal.valueOf(1_500_000_000L));
  }

  private static String messageId(RunPaper run) {
    return read(CreditTransfer.write(run)).getCstmrCdtTrfInitn().getGrpHdr().getMsgId();
  }

  private static MxPain00100109 read(byte[] bytes) {
    return MxPain00100109.parse(new String(bytes, StandardCharsets.UTF_8));
  }
}
