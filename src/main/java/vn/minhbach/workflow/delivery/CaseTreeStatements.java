package vn.minhbach.workflow.delivery;

import java.util.List;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Select;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Statements that the engine's own session runs for {@link CaseTrees}; its queries take one
 * business key at a time. {@code parameter} is the list of case numbers.
 */
interface CaseTreeStatements {

  String ENGINE = "org.camunda.bpm.engine.impl.persistence.entity.";

  /** The end of each statement. */
  String OF_CASES =
      """
      WHERE p.BUSINESS_KEY_ IN
      <foreach collection="parameter" item="c" open="(" separator="," close=")">#{c}</foreach>
      </script>
      """;

  @Select(
      """
      <script>
      SELECT e.* FROM ACT_RU_EXECUTION p
      JOIN ACT_RU_EXECUTION e ON e.PROC_INST_ID_ = p.ID_
      """
          + OF_CASES)
  @ResultMap(ENGINE + "ExecutionEntity.executionResultMap")
  List<ExecutionEntity> executions();

  @Select(
      """
      <script>
      SELECT s.* FROM ACT_RU_EXECUTION p
      JOIN ACT_RU_EVENT_SUBSCR s ON s.PROC_INST_ID_ = p.ID_
      """
          + OF_CASES)
  @ResultMap(ENGINE + "EventSubscriptionEntity.eventSubscriptionResultMap")
  List<EventSubscriptionEntity> subscriptions();

  @Select(
      """
      <script>
      SELECT t.* FROM ACT_RU_EXECUTION p
      JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = p.ID_
      """
          + OF_CASES)
  @ResultMap(ENGINE + "TaskEntity.taskResultMap")
  List<TaskEntity> tasks();

  @Select(
      """
      <script>
      SELECT l.* FROM ACT_RU_EXECUTION p
      JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = p.ID_
      JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_
      """
          + OF_CASES)
  @ResultMap(ENGINE + "IdentityLinkEntity.identityLinkResultMap")
  List<IdentityLinkEntity> links();

  @Select(
      """
      <script>
      SELECT v.* FROM ACT_RU_EXECUTION p
      JOIN ACT_RU_VARIABLE v ON v.PROC_INST_ID_ = p.ID_
      """
          + OF_CASES)
  @ResultMap(ENGINE + "VariableInstanceEntity.variableInstanceResultMap")
  List<VariableInstanceEntity> variables();
}
