package dev.uketsuke.console;

import dev.uketsuke.conversation.Deliveries;
import dev.uketsuke.conversation.Delivery;
import java.util.ArrayList;
import java.util.List;

/** Deliveries as a test gives them; whatever is sent again waits. */
final class GivenDeliveries implements Deliveries {
    final List<Delivery> given = new ArrayList<>();

    @Override
    public List<Delivery> of(String number) {
        return List.copyOf(given);
    }

    @Override
    public boolean again(String number, long seq) {
        given.replaceAll(delivery ->
                delivery.seq() == seq ? new Delivery(delivery.entry(), seq, Delivery.State.WAITING, null) : delivery);
        return true;
    }

    @Override
    public boolean givesFiles(String channel) {
        return channel.equals("directline");
    }
}
