package fr.halle.desk.disputes;

import fr.halle.payments.heard.DisputedPayment;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Disputes, latest first; {@code older} is where the next page begins, null on the last one. */
record DisputesPage(List<DisputedPayment> disputes, @Nullable UUID older) {}
