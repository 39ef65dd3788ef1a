package vn.minhbach.workflow.tasklist;

import java.time.LocalDate;

/**
 * By when a task is to be done, in the office's days.
 *
 * @param today the office's date
 * @param due null for a task without a due date
 * @param reminder null for a task without a reminder
 * @param daysLeft working days until the due date, 0 on it, negative after it; null past the
 *     calendar of holidays
 */
record TaskTime(LocalDate today, LocalDate due, LocalDate reminder, Integer daysLeft) {}
