package vn.minhbach.workflow.tasklist;

import java.time.LocalDate;

/**
 * An open task as a form needs it to find its sheet.
 *
 * @param process key of the process, as {@code support-case}
 * @param task name of the task in the model, as {@code verifyCase}
 * @param key business key of the instance: the number of the case, sitting, posting, dossier or run
 * @param today the office's date, with which forms begin; a browser's calendar may stand elsewhere
 * @param time by when it is to be done
 */
record OpenTask(String process, String task, String key, LocalDate today, TaskTime time) {}
