package fr.halle.payments.democard;

/** The bank's page: what to pay, and what the visitor would have the bank do. */
record DemoCardPage(DemoCardSession session, String code, Behaviour chosen) {

    static DemoCardPage of(DemoCardSession session, Behaviour chosen) {
        return new DemoCardPage(session, Bank.CODE, chosen);
    }
}
