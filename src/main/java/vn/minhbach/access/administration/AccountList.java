package vn.minhbach.access.administration;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.minhbach.access.CurrentOfficer;
import vn.minhbach.access.Officer;
import vn.minhbach.access.Role;
import vn.minhbach.access.Units;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.UnitCode;

/** The accounts of an administrator's area, locked ones included. */
@Component
public class AccountList {

  /**
   * @param total accounts on all pages
   * @param page from 0
   */
  public record Page(long total, int page, int size, List<Account> officers) {}

  public record Account(
      String user,
      String person,
      String fullName,
      List<String> roles,
      String unit,
      String unitName,
      boolean locked) {}

  private final AccountMapper mapper;
  private final CurrentOfficer currentOfficer;
  private final Units units;

  AccountList(AccountMapper mapper, CurrentOfficer currentOfficer, Units units) {
    this.mapper = mapper;
    this.currentOfficer = currentOfficer;
    this.units = units;
  }

  /** Of one unit, or of the whole area when {@code unit} is null, ordered by user name. */
  Page page(UnitCode unit, int page, int size) {
    return page(unit, "", page, size);
  }

  /**
   * As {@link #page(UnitCode, int, int)}.
   *
   * @param term part of an account's name or of a person's code; empty for all
   */
  public Page page(UnitCode unit, String term, int page, int size) {
    Officer admin = currentOfficer.require();
    admin.as(Role.administrator, unit == null ? admin.unit() : unit);
    Collection<String> within = unit == null ? admin.area().units() : List.of(unit.value());
    List<Account> accounts =
        mapper.list(within, term, page * size, size).stream().map(this::shown).toList();
    return new Page(mapper.count(within, term), page, size, accounts);
  }

  /** One account of the administrator's area. */
  public Account account(String user) {
    AccountRow row = mapper.find(user);
    if (row == null) {
      throw new Refused("access.unknownOfficer", user);
    }
    currentOfficer.require().as(Role.administrator, row.unitCode());
    return shown(row);
  }

  private Account shown(AccountRow row) {
    String unitName = units.require(row.unitCode()).name();
    return new Account(
        row.user(), row.person(), row.fullName(), row.roles(), row.unit(), unitName, row.locked());
  }
}
