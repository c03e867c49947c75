package fr.halle.legal;

import java.util.List;

record PrivacyPage(LegalPage legal, List<Retention.Line> retention) {}
