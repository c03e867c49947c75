package fr.halle.legal;

import java.util.List;

record AccessibilityPage(LegalPage legal, Audit audit) {

    List<Audit.Criterion> failing() {
        return audit.in(Audit.State.NC);
    }

    List<Audit.Criterion> untested() {
        return audit.in(Audit.State.NT);
    }

    int holding() {
        return audit.in(Audit.State.C).size();
    }

    int notApplying() {
        return audit.in(Audit.State.NA).size();
    }
}
