# Reads the five reports with LWP.
use strict;
use warnings;
use LWP::UserAgent;

my $agent = LWP::UserAgent->new;
$agent->default_header('wolkvox-token' => 'demo', 'wolkvox_server' => '0001');
for my $report (qw(cdr_4 diagram_1_2 diagram_2 campaign_8 diagram_13)) {
    my $more = $report eq 'campaign_8' ? '&campaign_id=all' : '';
    my $response = $agent->get("https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=$report"
        . "&date_ini=20260304000000&date_end=20260304235959$more");
    print STDERR $response->status_line, "\n" unless $response->is_success;
    print "$report ", $response->code, ' ', length($response->content), "\n";
}
