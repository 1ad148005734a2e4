package org.isnad.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of the program, from the jar's manifest.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[]{"isnad " + (version == null ? "(development)" : version)};
  }
}
