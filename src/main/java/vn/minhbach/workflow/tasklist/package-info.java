/**
 * Tasklist as the officers' desk: who may see and work which tasks there, the lists on its left,
 * and what its forms need to know of a task. Everything follows from the deployed models, in which
 * each task names its role, and from the unit that owns a task.
 *
 * <p>The forms themselves stand in {@code forms/}, their one script in {@code
 * static/assets/tasklist-form.js}. They send what an officer enters to the stage's own endpoint and
 * carry no engine variable, so the rights here open tasks and nothing else: role, area and four
 * eyes are checked by the stages whatever screen was used.
 */
package vn.minhbach.workflow.tasklist;
