package vn.minhbach.intake.check;

import java.util.List;
import java.util.Map;
import vn.minhbach.intake.list.Field;
import vn.minhbach.shared.Finding;
import vn.minhbach.shared.Outcome;

/**
 * A row with all its findings.
 *
 * @param outcome the worst of its findings
 * @param raw what the ward wrote, by field
 */
public record CheckedRow(
    Application application, Outcome outcome, List<Finding> findings, Map<Field, String> raw) {}
