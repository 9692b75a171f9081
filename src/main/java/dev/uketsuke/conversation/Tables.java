package dev.uketsuke.conversation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The conversation's tables and the transactions around them. */
record Tables(
        TransactionTemplate transactions,
        ConversationRows conversations,
        InboundRows inbound,
        OutgoingRows outgoing,
        JdbcClient jdbc) {
    static Tables of(JdbcClient jdbc, TransactionTemplate transactions) {
        return new Tables(
                transactions, new ConversationRows(jdbc), new InboundRows(jdbc), new OutgoingRows(jdbc), jdbc);
    }
}
