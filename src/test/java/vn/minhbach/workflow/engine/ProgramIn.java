package vn.minhbach.workflow.engine;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;

/** Finds models and forms in a folder of its own, and everything else where it is. */
final class ProgramIn extends URLClassLoader {

  ProgramIn(Path folder, ClassLoader rest) throws IOException {
    super(new URL[] {folder.toUri().toURL()}, rest);
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    Enumeration<URL> own = findResources(name);
    return own.hasMoreElements() ? own : super.getResources(name);
  }
}
