package org.outturn.document;

import java.nio.file.Path;

/**
 * A file that somebody sent, on disk for as long as it is looked at.
 *
 * @param name as the sender's machine calls it; not to be trusted
 */
public record Upload(Path path, String name) {}
