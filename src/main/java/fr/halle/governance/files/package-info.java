/** Files that are handed in and given out again: what they are, how large, how they leave. */
@NamedInterface("files")
@NullMarked
package fr.halle.governance.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
