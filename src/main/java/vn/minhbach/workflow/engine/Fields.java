package vn.minhbach.workflow.engine;

import java.lang.reflect.Field;

/**
 * Looks into engine commands, whose fields are protected and have no getters. A field that is gone
 * is an error, never a pass.
 */
final class Fields {

  private Fields() {}

  static Object read(Object command, String name) {
    for (Class<?> type = command.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(command);
      } catch (NoSuchFieldException e) {
        continue;
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException(command.getClass().getName() + " has no field " + name);
  }
}
