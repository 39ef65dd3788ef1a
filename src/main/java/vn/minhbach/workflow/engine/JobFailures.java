package vn.minhbach.workflow.engine;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.minhbach.shared.Refused;
import vn.minhbach.shared.Traces;

/**
 * What is kept of a job that failed, in the engine's tables and in the log: where, and never in the
 * words of the exception, which may quote what a database was asked.
 */
final class JobFailures implements FailedJobCommandFactory {

  private static final Logger LOG = LoggerFactory.getLogger(JobFailures.class);

  /** Where something failed, without its words. */
  private static final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(Throwable thrown) {
      super(name(thrown), null, false, true);
      setStackTrace(thrown.getStackTrace());
    }

    private static String name(Throwable thrown) {
      return thrown instanceof Refused refused ? refused.code() : thrown.getClass().getName();
    }
  }

  @Override
  public Command<Object> getCommand(String job, Throwable thrown) {
    if (thrown instanceof OptimisticLockingException) {
      return new DefaultJobRetryCmd(job, thrown); // it met another and is simply tried again
    }
    LOG.error("job {} failed: {}", job, Traces.withoutMessages(thrown));
    return new DefaultJobRetryCmd(job, new Failure(root(thrown)));
  }

  private static Throwable root(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .reduce((outer, inner) -> inner)
        .orElse(thrown);
  }
}
