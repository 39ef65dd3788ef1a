package vn.minhbach.registry;

import java.time.LocalDate;

/**
 * A line of a register that speaks of an applicant.
 *
 * @param isSure the number is the applicant's; else name and birth date are, under an old or a
 *     missing number
 * @param from day of death, first day of the contract, day of payment; null where the register has
 *     none
 * @param to last day of the contract; null where no end is known
 * @param what code of the scheme paid, kind of pension; empty where the register has none
 */
public record RegisterMatch(
    Register register, boolean isSure, LocalDate from, LocalDate to, String what) {}
