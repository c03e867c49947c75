/** The operator: its missions, its objectives, its reports, and who may act for it. */
@NamedInterface("operator")
@NullMarked
package fr.halle.governance.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
