package vn.minhbach.intake.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.minhbach.intake.list.Field;
import vn.minhbach.shared.Finding;

/**
 * A row that was read.
 *
 * @param findings what was found while reading
 * @param unread fields that hold something which cannot be read: nothing more is asked of them
 * @param raw what the ward wrote, by field
 */
record Reading(
    Application application, List<Finding> findings, Set<Field> unread, Map<Field, String> raw) {}
