package vn.minhbach.workflow.engine;

import java.lang.reflect.Field;

/**
 * Looks into engine commands, whose fields are protected and have no getters. A field that is gone
 * is an error, never a pass.
 */
final class Fields {

  private Fields() {}

  static Object read(Object command, String name) {
    try {
      return field(command, name).get(command);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(Object command, String name, Object value) {
    try {
      field(command, name).set(command, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field field(Object command, String name) {
    for (Class<?> type = command.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
      } catch (NoSuchFieldException e) {
        continue;
      }
    }
    throw new IllegalStateException(command.getClass().getName() + " has no field " + name);
  }
}
