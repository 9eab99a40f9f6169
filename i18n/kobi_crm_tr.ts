<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Not a customer yet</source>
        <translation>Henüz müşteri değil</translation>
    </message>
    <message>
        <source>Line of work: {trade}</source>
        <translation>İş kolu: {trade}</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>İhtiyacı: {need}</translation>
    </message>
    <message>
        <source>Contribution to the shop: {points} of 10</source>
        <translation>Dükkâna katkısı: 10 üzerinden {points}</translation>
    </message>
    <message>
        <source>Brought by:</source>
        <translation>Getiren:</translation>
    </message>
    <message>
        <source>Brought {count} customer:</source>
        <translation>{count} müşteri getirdi:</translation>
    </message>
    <message>
        <source>Brought {count} customers:</source>
        <translation>{count} müşteri getirdi:</translation>
    </message>
    <message>
        <source>Open the card: {name}</source>
        <translation>Kartı aç: {name}</translation>
    </message>
</context>
<context>
    <name>AbsenceReasons</name>
    <message>
        <source>Holiday, journey</source>
        <translation>Tatil, yolculuk</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Fiyatlar</translation>
    </message>
    <message>
        <source>New market</source>
        <translation>Yeni market</translation>
    </message>
    <message>
        <source>Was offended</source>
        <translation>Kırgınlık</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Taşındı</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Başka</translation>
    </message>
    <message>
        <source>Get well soon</source>
        <translation>Geçmiş olsun</translation>
    </message>
    <message>
        <source>Ask how the customer is</source>
        <translation>Hâlini hatırını sorun</translation>
    </message>
    <message>
        <source>Away for 1 day. Ask why.</source>
        <translation>1 gündür yoktu. Sebebini sorun.</translation>
    </message>
    <message>
        <source>Away for {days} days. Ask why.</source>
        <translation>{days} gündür yoktu. Sebebini sorun.</translation>
    </message>
    <message>
        <source>The illness is not written down. Only a reminder is made.</source>
        <translation>Hastalık yazılmaz. Yalnız bir hatırlatma eklenir.</translation>
    </message>
    <message>
        <source>{reason}: 1 person, used to spend {money} a year</source>
        <translation>{reason}: 1 kişi, yılda {money} alışveriş yapardı</translation>
    </message>
    <message>
        <source>{reason}: {people} people, used to spend {money} a year</source>
        <translation>{reason}: {people} kişi, yılda {money} alışveriş yapardı</translation>
    </message>
</context>
<context>
    <name>ActToasts</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>What later work needs was kept.</source>
        <translation>Sonraki işlemlere gereken kayıtlar yerinde kaldı.</translation>
    </message>
</context>
<context>
    <name>ActsRow</name>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
</context>
<context>
    <name>AfterSale</name>
    <message>
        <source>Satisfied? {product}</source>
        <translation>Memnun mu? {product}</translation>
    </message>
    <message>
        <source>Warranty ends soon: {product}</source>
        <translation>Garanti bitiyor: {product}</translation>
    </message>
    <message>
        <source>Time for maintenance: {product}</source>
        <translation>Bakım zamanı: {product}</translation>
    </message>
    <message>
        <source>Satisfied: {product}</source>
        <translation>Memnun: {product}</translation>
    </message>
    <message>
        <source>Problem with {product}: {words}</source>
        <translation>Sorun var ({product}): {words}</translation>
    </message>
</context>
<context>
    <name>AgeingBar</name>
    <message>
        <source>Age of the debts</source>
        <translation>Borçların yaşı</translation>
    </message>
    <message>
        <source>0–30 days</source>
        <translation>0–30 gün</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 gün</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 gün</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 günden eski</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>Due again soon</source>
        <translation>Yakında bitecek</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Write the amount, for example 420 or 12.50.</source>
        <translation>Tutarı yazın, örneğin 420 ya da 12,50.</translation>
    </message>
    <message>
        <source>The amount is zero. Write how much it was.</source>
        <translation>Tutar sıfır. Ne kadar olduğunu yazın.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer: {name}</source>
        <translation>Yanıt: {name}</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Henüz yanıt yok</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Discount given</source>
        <translation>Verilen indirim</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boş kalabilir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>ArrivedSheet</name>
    <message>
        <source>It came: {thing}</source>
        <translation>Geldi: {thing}</translation>
    </message>
    <message>
        <source>How you tell them</source>
        <translation>Nasıl haber veriyorsunuz?</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>İsteyenler</translation>
    </message>
    <message>
        <source>Nobody left a name.</source>
        <translation>Adını bırakan olmadı.</translation>
    </message>
    <message>
        <source>Space marks the selected person as told.</source>
        <translation>Boşluk tuşu, seçili kişiye haber verildiğini işaretler.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Done, take it off the list</source>
        <translation>Bitti, listeden çıkar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>istediği gün: {day}</translation>
    </message>
    <message>
        <source>wants {quantity}</source>
        <translation>istediği miktar: {quantity}</translation>
    </message>
    <message>
        <source>permissions not asked</source>
        <translation>izin sorulmadı</translation>
    </message>
</context>
<context>
    <name>AwayEditor</name>
    <message>
        <source>For example: in the village</source>
        <translation>Örneğin: köyde</translation>
    </message>
    <message>
        <source>Write the last day, for example 28.8.</source>
        <translation>Son günü yazın, örneğin 28.8.</translation>
    </message>
    <message>
        <source>Will be away</source>
        <translation>Uzakta olacak</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup to {folder} did not succeed; your shop file is untouched. {why}</source>
        <translation>Yedek alınamadı: {folder}. Dükkân dosyanıza dokunulmadı. {why}</translation>
    </message>
    <message>
        <source>The copy failed its check.</source>
        <translation>Kopya denetimden geçmedi.</translation>
    </message>
    <message>
        <source>The copy differs from the shop file.</source>
        <translation>Kopya dükkân dosyasıyla aynı değil.</translation>
    </message>
    <message>
        <source>The backup {file} could not be read. Check that it is there.</source>
        <translation>{file} adlı yedek okunamadı. Yerinde mi, bakın.</translation>
    </message>
    <message>
        <source>{file} is not a whole backup. Nothing was changed. Choose another backup.</source>
        <translation>{file} eksik ya da bozuk bir yedek. Hiçbir şey değiştirilmedi. Başka bir yedek seçin.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of the program. Nothing was changed. Install the newer version.</source>
        <translation>{file} yedeğini programın daha yeni bir sürümü almış. Hiçbir şey değiştirilmedi. Yeni sürümü kurun.</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Yedek al</translation>
    </message>
    <message>
        <source>Restore from another file</source>
        <translation>Başka bir dosyadan geri yükle</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>İkinci yer seç</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Artık kullanma</translation>
    </message>
    <message>
        <source>Latest backups</source>
        <translation>Son yedekler</translation>
    </message>
    <message>
        <source>Second place (a USB stick, another disk)</source>
        <translation>İkinci yer (USB bellek, başka bir disk)</translation>
    </message>
    <message>
        <source>None yet. A backup beside the computer is lost with it.</source>
        <translation>Henüz yok. Yalnız bu bilgisayarda duran yedek, bilgisayarla birlikte kaybolur.</translation>
    </message>
    <message>
        <source>Go back to the state of {when}?</source>
        <translation>Şu yedeğe dönülsün mü: {when}</translation>
    </message>
    <message>
        <source>What was entered since then is not in it. Today&apos;s file is set aside, not deleted.</source>
        <translation>Sonradan girilenler bu yedekte yok. Bugünkü dosya silinmez, kenara kaldırılır.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Bu yedeği geri yükle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Son yedek: {when}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Henüz yedek yok.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Yedekten geri yükle: {when}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>bugün {time}</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>Yedek alındı ve denetlendi: {file}</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>No backup yet</source>
        <translation>Henüz yedek yok</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Yedek yok</translation>
    </message>
    <message>
        <source>Backed up, {time}</source>
        <translation>Yedek alındı, {time}</translation>
    </message>
    <message>
        <source>Backup {time}</source>
        <translation>Yedek {time}</translation>
    </message>
    <message>
        <source>Last backup {day}</source>
        <translation>Son yedek {day}</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Dükkânım</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Enter changes a cell, Del removes the line</source>
        <translation>Enter hücreyi değiştirir, Del satırı siler</translation>
    </message>
</context>
<context>
    <name>BoardCardSheet</name>
    <message>
        <source>Card: {name}</source>
        <translation>Kart: {name}</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Durumu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boş kalabilir</translation>
    </message>
    <message>
        <source>For example: has moved, too dear</source>
        <translation>Örneğin: taşınmış, pahalı buldu</translation>
    </message>
    <message>
        <source>Why it came to nothing</source>
        <translation>Neden olmadı</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Teklif</translation>
    </message>
    <message>
        <source>Write in a few words why it came to nothing.</source>
        <translation>Neden olmadığını birkaç sözcükle yazın.</translation>
    </message>
    <message>
        <source>Amount won</source>
        <translation>Kazanılan tutar</translation>
    </message>
    <message>
        <source>Amount hoped for</source>
        <translation>Beklenen tutar</translation>
    </message>
</context>
<context>
    <name>BoardIdeasSheet</name>
    <message>
        <source>Suggestions: {board}</source>
        <translation>Öneriler: {board}</translation>
    </message>
    <message>
        <source>Looking for who belongs here…</source>
        <translation>Buraya uyanlar aranıyor…</translation>
    </message>
    <message>
        <source>Nobody to suggest now.</source>
        <translation>Şu an önerilecek kimse yok.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Space puts the selected person on the board.</source>
        <translation>Boşluk tuşu seçili kişiyi panoya ekler.</translation>
    </message>
    <message>
        <source>Somebody else, by name or last digits</source>
        <translation>Başka biri: adı ya da son rakamları</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>New customers</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>One thing more</source>
        <translation>Birlikte satış</translation>
    </message>
    <message>
        <source>Winning back</source>
        <translation>Geri kazanma</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Teşekkür</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>Bugünden beri</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Dünden beri</translation>
    </message>
    <message>
        <source>For {days} days</source>
        <translation>{days} gündür</translation>
    </message>
    <message>
        <source>Turnover saved: {amount}</source>
        <translation>Kurtarılan ciro: {amount}</translation>
    </message>
    <message>
        <source>Turnover since then: {amount}</source>
        <translation>O günden beri ciro: {amount}</translation>
    </message>
    <message>
        <source>{result}: {count}</source>
        <translation>{result}: {count}</translation>
    </message>
    <message>
        <source>Open: {count}</source>
        <translation>Açık: {count}</translation>
    </message>
    <message>
        <source>Why not: {reasons}</source>
        <translation>Neden olmadı: {reasons}</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message>
        <source>Find new customers</source>
        <translation>Yeni müşteri bul</translation>
    </message>
    <message>
        <source>Offer one thing more</source>
        <translation>Bir şey daha öner</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Geri kazan</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Teşekkür et</translation>
    </message>
    <message>
        <source>To get to know</source>
        <translation>Tanışılacak</translation>
    </message>
    <message>
        <source>To offer</source>
        <translation>Önerilecek</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Aranacak</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>Teşekkür edilecek</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>Konuşuldu</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Teklif yapıldı</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Teşekkür edildi</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>Sonuç çıkmadı</translation>
    </message>
    <message>
        <source>Became a customer</source>
        <translation>Müşteri oldu</translation>
    </message>
    <message>
        <source>Bought it</source>
        <translation>Aldı</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Geri geldi</translation>
    </message>
    <message>
        <source>Comes through {name}.</source>
        <translation>Getiren: {name}.</translation>
    </message>
    <message>
        <source>{count} of your good customers live in {place}.</source>
        <translation>Bu mahallede {count} iyi müşteriniz var: {place}.</translation>
    </message>
    <message>
        <source>May become a customer.</source>
        <translation>Müşteri olabilir.</translation>
    </message>
    <message>
        <source>Away a long time; used to leave about {amount} a year.</source>
        <translation>Uzun süredir yok; yılda yaklaşık {amount} bırakırdı.</translation>
    </message>
    <message>
        <source>One of your most valuable customers.</source>
        <translation>En değerli müşterilerinizden biri.</translation>
    </message>
    <message>
        <source>{name} is already on this board.</source>
        <translation>{name} zaten bu panoda.</translation>
    </message>
    <message>
        <source>This board has no such column.</source>
        <translation>Bu panoda böyle bir sütun yok.</translation>
    </message>
    <message>
        <source>Write in a few words why it came to nothing.</source>
        <translation>Neden sonuç çıkmadığını birkaç sözle yazın.</translation>
    </message>
    <message>
        <source>This card is no longer on the board.</source>
        <translation>Bu kart artık panoda yok.</translation>
    </message>
</context>
<context>
    <name>BoardsView</name>
    <message>
        <source>Board</source>
        <translation>Pano</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitenler</translation>
    </message>
    <message>
        <source>No card is on this board yet.</source>
        <translation>Bu panoda henüz kart yok.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Panodan çıkar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Panoya dön</translation>
    </message>
    <message>
        <source>Ended ({count})</source>
        <translation>Bitenler ({count})</translation>
    </message>
</context>
<context>
    <name>CampaignSheet</name>
    <message>
        <source>New campaign</source>
        <translation>Yeni kampanya</translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>Kampanya: {name}</translation>
    </message>
    <message>
        <source>1. For whom</source>
        <translation>1. Kime</translation>
    </message>
    <message>
        <source>2. What</source>
        <translation>2. Ne</translation>
    </message>
    <message>
        <source>3. How</source>
        <translation>3. Nasıl</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>Nasıl haber verilecek</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Taslak olarak sakla</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Counting the people of the group…</source>
        <translation>Gruptaki kişiler sayılıyor…</translation>
    </message>
    <message>
        <source>Not asked yet: {asked}. Said no: {refused}. No number or address: {unknown}.</source>
        <translation>Sorulmadı: {asked}. İzin vermedi: {refused}. Numarası ya da adresi yok: {unknown}.</translation>
    </message>
    <message>
        <source>{told} people will be told, {out} kept out by lot.</source>
        <translation>{told} kişiye haber verilecek, {out} kişi kura ile dışarıda kalacak.</translation>
    </message>
    <message>
        <source>Choose another way, or ask for permission first.</source>
        <translation>Başka bir yol seçin ya da önce izin isteyin.</translation>
    </message>
    <message>
        <source>After that you have a list to tick off whom you told in the shop.</source>
        <translation>Başlatınca listeniz hazır olur: mağazada kime söylediğinizi işaretleyin.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. After that you have a list: print it, copy the numbers, or go on one by one and tick off.</source>
        <translation>Hiçbir şey kendiliğinden gönderilmez. Başlatınca listeniz hazır olur: yazdırın, numaraları kopyalayın ya da tek tek ilerleyip işaretleyin.</translation>
    </message>
</context>
<context>
    <name>CampaignView</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Şimdi bitir</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Haber verilecekler</translation>
    </message>
    <message>
        <source>Kept out by lot</source>
        <translation>Kura ile dışarıda</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Of the campaign</source>
        <translation>Kampanyada</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Arandı</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Söylendi</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>Called on {day}</source>
        <translation>{day}: arandı</translation>
    </message>
    <message>
        <source>Told on {day}</source>
        <translation>{day}: söylendi</translation>
    </message>
    <message>
        <source>Written to on {day}</source>
        <translation>{day}: yazıldı</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} indirim</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Henüz haber verilmedi</translation>
    </message>
    <message>
        <source>{told} of {people} people told; {bought} bought.</source>
        <translation>{people} kişiden {told} kişiye haber verildi, {bought} kişi aldı.</translation>
    </message>
    <message>
        <source>Nobody was kept out of this campaign.</source>
        <translation>Bu kampanyada dışarıda bırakılan yok.</translation>
    </message>
    <message>
        <source>1 person was kept out by lot: do not tell them, so that the two can be compared.</source>
        <translation>1 kişi kura ile dışarıda: haber vermeyin ki karşılaştırma yapılabilsin.</translation>
    </message>
    <message>
        <source>{people} people were kept out by lot: do not tell them, so that the two can be compared.</source>
        <translation>{people} kişi kura ile dışarıda: haber vermeyin ki karşılaştırma yapılabilsin.</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Of {people} people told {back} came. Nobody was kept out to compare with.</source>
        <translation>Haber verilen {people} kişiden {back} kişi geldi. Karşılaştırmak için dışarıda bırakılan yok.</translation>
    </message>
    <message>
        <source>Of {people} people told {back} came; of {control} kept out {control_back} came.</source>
        <translation>Haber verilen {people} kişiden {back} kişi, dışarıda bırakılan {control} kişiden {control_back} kişi geldi.</translation>
    </message>
    <message>
        <source>The numbers are small: this may be chance.</source>
        <translation>Sayılar küçük: bu bir rastlantı olabilir.</translation>
    </message>
    <message>
        <source>The difference may be chance: nothing can be said for sure.</source>
        <translation>Fark rastlantı olabilir: kesin bir şey söylenemez.</translation>
    </message>
    <message>
        <source>Those who were told came less often. It did more harm than good.</source>
        <translation>Haber verilenler daha az geldi. Yarardan çok zararı oldu.</translation>
    </message>
    <message>
        <source>Between {least} and {most} people came because of it.</source>
        <translation>Bu sayede gelen: en az {least}, en çok {most} kişi.</translation>
    </message>
    <message>
        <source>It cost {cost}. What it brought cannot be told.</source>
        <translation>Masrafı: {cost}. Ne getirdiği söylenemez.</translation>
    </message>
    <message>
        <source>It cost {cost}, and those who were told bought for less.</source>
        <translation>Masrafı: {cost}. Haber verilenler daha az alışveriş yaptı.</translation>
    </message>
    <message>
        <source>It cost {cost} and brought about {turnover} of turnover.</source>
        <translation>Masrafı: {cost}. Getirdiği ciro: yaklaşık {turnover}.</translation>
    </message>
    <message>
        <source>Of {people} people {allowed} may be reached this way.</source>
        <translation>{people} kişiden {allowed} kişiye bu yolla ulaşılabilir.</translation>
    </message>
    <message>
        <source>Write the name of the campaign.</source>
        <translation>Kampanyanın adını yazın.</translation>
    </message>
    <message>
        <source>Choose first for whom the campaign is.</source>
        <translation>Önce kampanyanın kimler için olduğunu seçin.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Write the days again.</source>
        <translation>Son gün ilk günden önce. Günleri yeniden yazın.</translation>
    </message>
    <message>
        <source>Cost and goal cannot be below zero. Write them again.</source>
        <translation>Masraf ve hedef sıfırın altında olamaz. Yeniden yazın.</translation>
    </message>
    <message>
        <source>At most half of the people can be kept out. Write a smaller share.</source>
        <translation>En çok yarısı dışarıda bırakılabilir. Daha küçük bir pay yazın.</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Dükkânda</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Aldı</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>İlgilenmedi</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ulaşılamadı</translation>
    </message>
    <message>
        <source>This campaign is no longer there.</source>
        <translation>Bu kampanya artık yok.</translation>
    </message>
    <message>
        <source>The campaign has begun: for whom and how it goes out can no longer change.</source>
        <translation>Kampanya başladı: kimlere ve nasıl gideceği artık değiştirilemez.</translation>
    </message>
    <message>
        <source>This campaign has already begun.</source>
        <translation>Bu kampanya zaten başladı.</translation>
    </message>
    <message>
        <source>Nobody of this group may be told this way. Ask for permission first.</source>
        <translation>Bu gruptan kimseye bu yolla haber verilemez. Önce izin alın.</translation>
    </message>
    <message>
        <source>The discount cannot be below zero. Write it again.</source>
        <translation>İndirim sıfırın altında olamaz. Yeniden yazın.</translation>
    </message>
    <message>
        <source>This campaign has not begun yet.</source>
        <translation>Bu kampanya daha başlamadı.</translation>
    </message>
    <message>
        <source>This person does not belong to the campaign.</source>
        <translation>Bu kişi kampanyada değil.</translation>
    </message>
    <message>
        <source>{name} was kept out by lot, to see what the campaign does.</source>
        <translation>{name} kura ile dışarıda bırakıldı; kampanyanın ne getirdiği böyle görülür.</translation>
    </message>
    <message>
        <source>No campaign has begun yet.</source>
        <translation>Daha başlamış bir kampanya yok.</translation>
    </message>
    <message>
        <source>Write the number of people, like 40.</source>
        <translation>Kişi sayısını yazın, örneğin 40.</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Panolar</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Stratejiler</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Yeni kampanya</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Yeni plan</translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>No campaign yet. Choose a group, write what you offer, and see who comes.</source>
        <translation>Henüz kampanya yok. Bir grup seçin, teklifinizi yazın, kimlerin geldiğini görün.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Yeni kampanya</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>a group that is gone</source>
        <translation>silinmiş bir grup</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Open the card</source>
        <translation>Kartı aç</translation>
    </message>
    <message>
        <source>May be the same person: {who}</source>
        <translation>Aynı kişi olabilir: {who}</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivde</translation>
    </message>
    <message>
        <source>No longer comes</source>
        <translation>Artık gelmiyor</translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation>Sadık müşteri</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>no debt</source>
        <translation>borcu yok</translation>
    </message>
    <message>
        <source>paid ahead</source>
        <translation>fazla ödedi</translation>
    </message>
    <message>
        <source>{days} day late</source>
        <translation>{days} gün gecikti</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} gün gecikti</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>ödeme günü bugün</translation>
    </message>
    <message>
        <source>due {day}, {days} day left</source>
        <translation>günü {day}, {days} gün var</translation>
    </message>
    <message>
        <source>due {day}, {days} days left</source>
        <translation>günü {day}, {days} gün var</translation>
    </message>
    <message>
        <source>{count} purchase in all</source>
        <translation>toplam {count} alışveriş</translation>
    </message>
    <message>
        <source>{count} purchases in all</source>
        <translation>toplam {count} alışveriş</translation>
    </message>
    <message>
        <source>came {count} time in 6 months</source>
        <translation>son 6 ayda {count} kez geldi</translation>
    </message>
    <message>
        <source>came {count} times in 6 months</source>
        <translation>son 6 ayda {count} kez geldi</translation>
    </message>
    <message>
        <source>A few more visits are needed to learn how often this customer comes.</source>
        <translation>Ne sıklıkta geldiğini öğrenmek için birkaç geliş daha gerekiyor.</translation>
    </message>
    <message>
        <source>{days} day</source>
        <translation>{days} gün</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} gün</translation>
    </message>
    <message>
        <source>Came today.</source>
        <translation>Bugün geldi.</translation>
    </message>
    <message>
        <source>Came yesterday.</source>
        <translation>Dün geldi.</translation>
    </message>
    <message>
        <source>Last visit {days} days ago.</source>
        <translation>Son gelişi {days} gün önce.</translation>
    </message>
    <message>
        <source>Usually comes every day.</source>
        <translation>Genelde her gün gelir.</translation>
    </message>
    <message>
        <source>Usually comes every {days} days.</source>
        <translation>Genelde {days} günde bir gelir.</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Tahsilat</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Devreden borç</translation>
    </message>
    <message>
        <source>Reversal: {reason}</source>
        <translation>Ters kayıt: {reason}</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>nakit</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kart</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>havale</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>veresiye</translation>
    </message>
    <message>
        <source>paid in parts</source>
        <translation>parçalı ödeme</translation>
    </message>
    <message>
        <source>Called, no answer</source>
        <translation>Arandı, ulaşılamadı</translation>
    </message>
    <message>
        <source>Called, said will come</source>
        <translation>Arandı, geleceğini söyledi</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Arandı</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Tahsilat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Hatırlat</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Add a phone</source>
        <translation>Telefon ekle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Hesap dökümü…</translation>
    </message>
    <message>
        <source>Take an order…</source>
        <translation>Sipariş al…</translation>
    </message>
    <message>
        <source>New service card…</source>
        <translation>Yeni servis kartı…</translation>
    </message>
    <message>
        <source>Asked for something…</source>
        <translation>İstek ekle…</translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation>İzinler…</translation>
    </message>
    <message>
        <source>Will be away…</source>
        <translation>Uzakta olacak…</translation>
    </message>
    <message>
        <source>Household…</source>
        <translation>Hane…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>Number copied.</source>
        <translation>Numara kopyalandı.</translation>
    </message>
</context>
<context>
    <name>CardLoyalty</name>
    <message>
        <source>Hand over the present</source>
        <translation>Hediyeyi ver</translation>
    </message>
    <message>
        <source>Stamp card</source>
        <translation>Damga kartı</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Give a stamp</source>
        <translation>Damga ver</translation>
    </message>
    <message>
        <source>Give {count} points</source>
        <translation>{count} puan ver</translation>
    </message>
    <message>
        <source>The card is full: {present}.</source>
        <translation>Kart doldu: {present}.</translation>
    </message>
    <message>
        <source>The card is full.</source>
        <translation>Kart doldu.</translation>
    </message>
    <message>
        <source>{count} of {full} stamps.</source>
        <translation>{full} damgadan {count} tanesi var.</translation>
    </message>
    <message>
        <source>{count} of {full} stamps. The present: {present}.</source>
        <translation>{full} damgadan {count} tanesi var. Hediye: {present}.</translation>
    </message>
    <message>
        <source>{count} of {full} points.</source>
        <translation>{full} puandan {count} puan var.</translation>
    </message>
    <message>
        <source>{count} of {full} points. The present: {present}.</source>
        <translation>{full} puandan {count} puan var. Hediye: {present}.</translation>
    </message>
</context>
<context>
    <name>CardOffers</name>
    <message>
        <source>What to offer</source>
        <translation>Ne önerilir</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Hepsini göster ({count})</translation>
    </message>
    <message>
        <source>Sell: {product}</source>
        <translation>Sat: {product}</translation>
    </message>
    <message>
        <source>{why} It is on the board already.</source>
        <translation>{why} Panoda zaten var.</translation>
    </message>
    <message>
        <source>Keep in mind to offer: {product}</source>
        <translation>Önerilecekler panosuna ekle: {product}</translation>
    </message>
</context>
<context>
    <name>CardOrders</name>
    <message>
        <source>Orders</source>
        <translation>Siparişleri</translation>
    </message>
    <message>
        <source>Delivered: {what}</source>
        <translation>Teslim edildi: {what}</translation>
    </message>
    <message>
        <source>Open the order: {what}</source>
        <translation>Siparişi aç: {what}</translation>
    </message>
</context>
<context>
    <name>CardServiceCards</name>
    <message>
        <source>Service cards</source>
        <translation>Servis kartları</translation>
    </message>
    <message>
        <source>next service {day}</source>
        <translation>sonraki servis {day}</translation>
    </message>
    <message>
        <source>Note a service: {what}</source>
        <translation>Servis yaz: {what}</translation>
    </message>
    <message>
        <source>Open the service card: {what}</source>
        <translation>Servis kartını aç: {what}</translation>
    </message>
</context>
<context>
    <name>CardWishes</name>
    <message>
        <source>Asked for: {what} ({day})</source>
        <translation>İstedi: {what} ({day})</translation>
    </message>
    <message>
        <source>Take off the list: {what}</source>
        <translation>Listeden çıkar: {what}</translation>
    </message>
</context>
<context>
    <name>CardWorth</name>
    <message>
        <source>Worth</source>
        <translation>Değeri</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>Hesaplanıyor</translation>
    </message>
    <message>
        <source>This could not be worked out now.</source>
        <translation>Bu şimdi hesaplanamadı.</translation>
    </message>
    <message>
        <source>Told from the day after the first purchase on.</source>
        <translation>İlk alışverişin ertesi gününden itibaren gösterilir.</translation>
    </message>
    <message>
        <source>{layer}: {points} of 100 points</source>
        <translation>{layer}: 100 üzerinden {points} puan</translation>
    </message>
    <message>
        <source>Too few visits yet to say what a year brings.</source>
        <translation>Bir yılda ne getireceğini söylemek için henüz az alışverişi var.</translation>
    </message>
    <message>
        <source>{losing} Expected in the next 12 months: {expected}, mostly {low} to {high}.</source>
        <translation>{losing} Önümüzdeki 12 ayda beklenen: {expected}, çoğunlukla {low} ile {high} arası.</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} / {most}</translation>
    </message>
    <message>
        <source>Together, place {rank} of {people}</source>
        <translation>Toplam; {people} müşteri arasında {rank}. sırada</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>How the points come about</source>
        <translation>Puan nereden geliyor?</translation>
    </message>
</context>
<context>
    <name>CashGiven</name>
    <message>
        <source>Cash given</source>
        <translation>Verilen</translation>
    </message>
    <message>
        <source>for example 200</source>
        <translation>örneğin 200</translation>
    </message>
    <message>
        <source>This is {missing} less than the amount.</source>
        <translation>Tutara {missing} eksik.</translation>
    </message>
    <message>
        <source>Change: {change}</source>
        <translation>Para üstü: {change}</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Para üstü yok</translation>
    </message>
</context>
<context>
    <name>CashMoves</name>
    <message>
        <source>Cash in or out</source>
        <translation>Kasaya konan ya da alınan</translation>
    </message>
    <message>
        <source>Write how much cash it was.</source>
        <translation>Ne kadar para olduğunu yazın.</translation>
    </message>
    <message>
        <source>Put in or take out cash</source>
        <translation>Kasaya para koy ya da al</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Kasaya koy</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Kasadan al</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation>Kasaya kondu</translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation>Kasadan alındı</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Sil: {what}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ne için</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Tam genişlik</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>Yarım genişlik</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Most sales fall on {day}, {first}:00 to {last}:00: {count} on average.</source>
        <translation>En çok satış {day} günü saat {first}:00 ile {last}:00 arasında yapılıyor: ortalama {count} satış.</translation>
    </message>
    <message>
        <source>The quietest day is {day}.</source>
        <translation>En sakin gün: {day}.</translation>
    </message>
    <message>
        <source>Hour of the day; sales in such an hour on average</source>
        <translation>Günün saati; o saatteki ortalama satış sayısı</translation>
    </message>
    <message>
        <source>Told: {back} of {people} came ({share})</source>
        <translation>Haber verilenler: {people} kişiden {back} kişi geldi ({share})</translation>
    </message>
    <message>
        <source>Kept out by lot: {back} of {people} came ({share})</source>
        <translation>Kurayla dışarıda bırakılanlar: {people} kişiden {back} kişi geldi ({share})</translation>
    </message>
    <message>
        <source>Share that came; the thin line is where the truth may lie</source>
        <translation>Gelenlerin payı; ince çizgi, gerçeğin bulunabileceği aralık</translation>
    </message>
    <message>
        <source>₺{number} million</source>
        <translation>₺{number} milyon</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>%{share}</translation>
    </message>
    <message>
        <source>There are not enough sales for this yet. It fills by itself as you record sales.</source>
        <translation>Henüz yeterli satış yok. Siz satış kaydettikçe burası kendiliğinden dolar.</translation>
    </message>
    <message>
        <source>Of {people} new customers {came} came in the month after their first visit.</source>
        <translation>{people} yeni müşteriden {came} kişi, ilk gelişinden sonraki ay da geldi.</translation>
    </message>
    <message>
        <source>Of {people} of them {came} came in the third month.</source>
        <translation>Bunların {people} kişisinden {came} kişi üçüncü ayda da geldi.</translation>
    </message>
    <message>
        <source>{month} ({people})</source>
        <translation>{month} ({people})</translation>
    </message>
    <message>
        <source>Months after the first visit; % of the new customers of that month</source>
        <translation>İlk gelişten sonra geçen ay; o ayın yeni müşterilerinin yüzdesi</translation>
    </message>
    <message>
        <source>In the last three months the first fifth of the customers brought {share} % of the turnover.</source>
        <translation>Son üç ayda en çok alan beşte bir müşterinin cirodaki payı: %{share}.</translation>
    </message>
    <message>
        <source>That is about as much as in the beginning of the chart.</source>
        <translation>Grafiğin başındakiyle aşağı yukarı aynı.</translation>
    </message>
    <message>
        <source>In the beginning of the chart it was {share} %: the shop leans on fewer customers now.</source>
        <translation>Grafiğin başında bu pay %{share} idi: dükkân şimdi daha az müşteriye yaslanıyor.</translation>
    </message>
    <message>
        <source>In the beginning of the chart it was {share} %: the turnover is spread wider now.</source>
        <translation>Grafiğin başında bu pay %{share} idi: ciro şimdi daha çok müşteriye yayılmış.</translation>
    </message>
    <message>
        <source>Three months, beginning in</source>
        <translation>Üç aylık dönemin başı</translation>
    </message>
    <message>
        <source>Turnover of the first fifth of the customers</source>
        <translation>En çok alan beşte bir müşterinin cirodaki payı</translation>
    </message>
    <message>
        <source>Next week about {expected} may be expected, between {low} and {high} as a rule.</source>
        <translation>Gelecek hafta yaklaşık {expected} beklenebilir; çoğunlukla {low} ile {high} arasında.</translation>
    </message>
    <message>
        <source>Next month about {expected} may be expected, between {low} and {high} as a rule.</source>
        <translation>Gelecek ay yaklaşık {expected} beklenebilir; çoğunlukla {low} ile {high} arasında.</translation>
    </message>
    <message>
        <source>Tried on {tests} past stretches, it was {error} % off on average.</source>
        <translation>Geçmişteki {tests} dönemde denendi; ortalama sapma %{error}.</translation>
    </message>
    <message>
        <source>Range, four times out of five</source>
        <translation>Aralık (beş seferden dördünde)</translation>
    </message>
    <message>
        <source>Foretold at the time</source>
        <translation>O gün beklenen</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>Bayram</source>
        <translation>Bayram</translation>
    </message>
    <message>
        <source>Turnover of a week</source>
        <translation>Haftalık ciro</translation>
    </message>
    <message>
        <source>Turnover of a month</source>
        <translation>Aylık ciro</translation>
    </message>
    <message>
        <source>{month}: {amount} of turnover.</source>
        <translation>{month}: {amount} ciro.</translation>
    </message>
    <message>
        <source>The same month a year before</source>
        <translation>Bir yıl önce aynı ay</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>That is as much as in the same month a year before.</source>
        <translation>Bir yıl önceki aynı ay kadar.</translation>
    </message>
    <message>
        <source>That is as much as in the month before.</source>
        <translation>Bir önceki ay kadar.</translation>
    </message>
    <message>
        <source>That is {share} % more than in the same month a year before.</source>
        <translation>Bir yıl önceki aynı aydan %{share} fazla.</translation>
    </message>
    <message>
        <source>That is {share} % more than in the month before.</source>
        <translation>Bir önceki aydan %{share} fazla.</translation>
    </message>
    <message>
        <source>That is {share} % less than in the same month a year before.</source>
        <translation>Bir yıl önceki aynı aydan %{share} az.</translation>
    </message>
    <message>
        <source>That is {share} % less than in the month before.</source>
        <translation>Bir önceki aydan %{share} az.</translation>
    </message>
    <message>
        <source>80 % of the turnover comes from {people} of {all} customers.</source>
        <translation>Cironun yüzde 80 kadarı, {all} müşterinin {people} tanesinden geliyor.</translation>
    </message>
    <message>
        <source>The first fifth of the customers brings {share} % of it.</source>
        <translation>En çok alan beşte bir müşterinin cirodaki payı: %{share}.</translation>
    </message>
    <message>
        <source>If all bought the same</source>
        <translation>Herkes aynı alsaydı</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Bu dükkân</translation>
    </message>
    <message>
        <source>80 % of the turnover:
1 customer, {share} of all</source>
        <translation>Cironun yüzde 80 kadarı:
1 müşteri, hepsinin {share} kadarı</translation>
    </message>
    <message>
        <source>80 % of the turnover:
{people} customers, {share} of all</source>
        <translation>Cironun yüzde 80 kadarı:
{people} müşteri, hepsinin {share} kadarı</translation>
    </message>
    <message>
        <source>Customers, those who buy most first</source>
        <translation>Müşteriler, en çok alandan başlayarak</translation>
    </message>
    <message>
        <source>Turnover, running total</source>
        <translation>Ciro, üst üste toplanarak</translation>
    </message>
    <message>
        <source>The one customer at the top brings {share} % of the turnover of a year.</source>
        <translation>En üstteki 1 müşterinin yıllık cirodaki payı: %{share}.</translation>
    </message>
    <message>
        <source>The {people} customers at the top bring {share} % of the turnover of a year.</source>
        <translation>En üstteki {people} müşterinin yıllık cirodaki payı: %{share}.</translation>
    </message>
    <message>
        <source>{people} ({share})</source>
        <translation>{people} ({share})</translation>
    </message>
    <message>
        <source>{amount} ({share})</source>
        <translation>{amount} ({share})</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Turnover of a year</source>
        <translation>Yıllık ciro</translation>
    </message>
    <message>
        <source>Of {people} new customers {back} came again within 60 days: {share} %. {rest} were seen once.</source>
        <translation>{people} yeni müşteriden {back} kişi 60 gün içinde yine geldi: %{share}. {rest} kişi bu sürede bir daha gelmedi.</translation>
    </message>
    <message>
        <source>{month}
{people} new</source>
        <translation>{month}
{people} yeni</translation>
    </message>
    <message>
        <source>Came again within 60 days; the thin line is where the truth may lie</source>
        <translation>60 gün içinde yine gelenler; ince çizgi, gerçeğin bulunabileceği aralık</translation>
    </message>
    <message>
        <source>{month}: of {people} customers {again} bought again the month after ({share} %). Over all these months it was {usual} %.</source>
        <translation>{month}: {people} müşteriden {again} kişi ertesi ay da aldı (%{share}). Bu ayların ortalaması %{usual}.</translation>
    </message>
    <message>
        <source>average {share}</source>
        <translation>ortalama {share}</translation>
    </message>
    <message>
        <source>Of who bought in a month, who bought in the next one too</source>
        <translation>Bir ay alışveriş edenlerden ertesi ay da alanlar</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Grafik ekle</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Alışılmış sıra</translation>
    </message>
    <message>
        <source>Move a chart with Up and Down, or with Alt and the arrow keys.</source>
        <translation>Grafiğin yerini Yukarı ve Aşağı düğmeleriyle ya da Alt ve ok tuşlarıyla değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Every chart is hidden.</source>
        <translation>Bütün grafikler gizli.</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>{chart} is hidden. “Add chart” brings it back.</source>
        <translation>Gizlendi: {chart}. “Grafik ekle” geri getirir.</translation>
    </message>
    <message>
        <source>This chart is still empty: there is nothing to print.</source>
        <translation>Bu grafik henüz boş: yazdırılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Haftalık</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Aylık</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Bir yıl</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Yarım yıl</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Üç ay</translation>
    </message>
</context>
<context>
    <name>ClosedDaysPart</name>
    <message>
        <source>Closed days</source>
        <translation>Kapalı günler</translation>
    </message>
    <message>
        <source>While the shop is closed nobody counts as staying away.</source>
        <translation>Dükkân kapalıyken kimse uğramamış sayılmaz.</translation>
    </message>
    <message>
        <source>Closed every week on</source>
        <translation>Her hafta kapalı</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>Tatillerde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Closed on bayrams</source>
        <translation>Bayramlar kapalı</translation>
    </message>
    <message>
        <source>Closed on all public holidays</source>
        <translation>Bütün resmî tatiller kapalı</translation>
    </message>
    <message>
        <source>Longer closures</source>
        <translation>Daha uzun kapanışlar</translation>
    </message>
    <message>
        <source>For example: painting, summer holiday</source>
        <translation>Örneğin: boya, yaz tatili</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Henüz yok.</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Sil: {what}</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What does the list hold?</source>
        <translation>Bu ne listesi?</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>{file}, {rows}</source>
        <translation>{file}, {rows}</translation>
    </message>
    <message>
        <source>Choose what this list holds.</source>
        <translation>Bu listenin ne listesi olduğunu seçin.</translation>
    </message>
    <message>
        <source>Column in your list</source>
        <translation>Listenizdeki sütun</translation>
    </message>
    <message>
        <source>Its first values</source>
        <translation>İlk değerleri</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Nereye yazılsın</translation>
    </message>
    <message>
        <source>{column} goes to</source>
        <translation>{column}: nereye yazılsın</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Alınmasın</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>make the demo shop and show its morning list</source>
        <translation>örnek dükkânı kurar, sabah listesini gösterir</translation>
    </message>
    <message>
        <source>bring in a list from an Excel or CSV file</source>
        <translation>Excel ya da CSV dosyasındaki listeyi aktarır</translation>
    </message>
    <message>
        <source>what was done, newest first</source>
        <translation>yapılan işlemler, en yenisi üstte</translation>
    </message>
    <message>
        <source>take the newest act back, or the one with this number</source>
        <translation>son işlemi ya da numarası verilen işlemi geri alır</translation>
    </message>
    <message>
        <source>whom to call today and why</source>
        <translation>bugün kimi neden aramalı</translation>
    </message>
    <message>
        <source>who comes later than usual, with figures</source>
        <translation>her zamankinden geç kalanlar, rakamlarıyla</translation>
    </message>
    <message>
        <source>who is expected that day and what to set aside</source>
        <translation>o gün beklenenler ve ayrılacaklar</translation>
    </message>
    <message>
        <source>what each customer is worth, in layers and points</source>
        <translation>her müşterinin değeri, katman ve puanla</translation>
    </message>
    <message>
        <source>a report, a statement or a receipt as PDF or Excel</source>
        <translation>rapor, hesap dökümü ya da fiş, PDF veya Excel olarak</translation>
    </message>
    <message>
        <source>everything the shop owns as one Excel file</source>
        <translation>dükkânın bütün kayıtları, tek Excel dosyasında</translation>
    </message>
    <message>
        <source>make a backup and check it</source>
        <translation>yedek alır ve denetler</translation>
    </message>
    <message>
        <source>put a backup in the shop file&apos;s place</source>
        <translation>yedekten geri yükler</translation>
    </message>
    <message>
        <source>look the shop file and a backup through for damage</source>
        <translation>dükkân dosyasını ve bir yedeği bozulmaya karşı denetler</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Durduruldu. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There was not enough memory. Nothing was changed.</source>
        <translation>Bellek yetmedi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{rows} rows: {new} new, {changed} changed, {same} the same, {doubtful} doubtful, {skipped} skipped.</source>
        <translation>{rows} satır: {new} yeni, {changed} değişen, {same} aynı, {doubtful} şüpheli, {skipped} atlanan.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>{row}. satır: {why}</translation>
    </message>
    <message>
        <source>… and {count} more rows with a remark.</source>
        <translation>… ve açıklaması olan {count} satır daha.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Henüz bir işlem yok.</translation>
    </message>
    <message>
        <source> (taken back)</source>
        <translation> (geri alındı)</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>Kept because later work needs it: {count} row.</source>
        <translation>Sonraki işlemler gerektirdiği için {count} satır kaldı.</translation>
    </message>
    <message>
        <source>Kept because later work needs them: {count} rows.</source>
        <translation>Sonraki işlemler gerektirdiği için {count} satır kaldı.</translation>
    </message>
    <message>
        <source>Backup made and checked: {path} ({rows} rows)</source>
        <translation>Yedek alındı ve denetlendi: {path} ({rows} satır)</translation>
    </message>
    <message>
        <source>Restored from {file}.</source>
        <translation>Yedekten geri yüklendi: {file}.</translation>
    </message>
    <message>
        <source>The file that was there is now {path}.</source>
        <translation>Önceki dosya şimdi burada: {path}.</translation>
    </message>
    <message>
        <source>All is well: the shop file, its audit trail and a backup were checked.</source>
        <translation>Her şey yolunda: dükkân dosyası, işlem izi ve bir yedek denetlendi.</translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation>Bugün aranacak kimse yok.</translation>
    </message>
    <message>
        <source>That is enough for today. {count} more are waiting.</source>
        <translation>Bugünlük bu kadar. {count} kişi daha var.</translation>
    </message>
    <message>
        <source>Nothing to set aside.</source>
        <translation>Ayrılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Yazıldı: {path}</translation>
    </message>
    <message>
        <source>Nobody has bought anything yet.</source>
        <translation>Daha kimse alışveriş yapmadı.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Changed after the count: {amount} should be in the till now.</source>
        <translation>Kapanıştan sonra değişti: beklenen {amount} oldu.</translation>
    </message>
    <message>
        <source>Changed after the count; the cash stayed the same: {amount}.</source>
        <translation>Kapanıştan sonra değişti, beklenen nakit aynı kaldı: {amount}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} işlem daha</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Beklenmeyen bir sorun oldu</translation>
    </message>
    <message>
        <source>Your records are safe. You can go on working. If this comes again, close and reopen the program.</source>
        <translation>Kayıtlarınız güvende. Çalışmaya devam edebilirsiniz. Yine olursa programı kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>The details hold no customer names.</source>
        <translation>Ayrıntılarda müşteri adı yoktur.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>CrossView</name>
    <message>
        <source>Cross the layers with</source>
        <translation>Katmanları neyle karşılaştıralım</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Turnover of a year</source>
        <translation>Yıllık ciro</translation>
    </message>
    <message>
        <source>What the boxes say</source>
        <translation>Kutularda ne yazsın</translation>
    </message>
    <message>
        <source>Working out the table…</source>
        <translation>Tablo hazırlanıyor…</translation>
    </message>
    <message>
        <source>Layers and traits</source>
        <translation>Katmanlar ve özellikler</translation>
    </message>
    <message>
        <source>The stronger the colour of a box, the larger its part of the row.</source>
        <translation>Bir kutunun rengi ne kadar belirginse satırındaki payı o kadar büyüktür.</translation>
    </message>
    <message>
        <source>The table is made from purchases. After the first sales it stands here.</source>
        <translation>Bu tablo satışlardan çıkar. İlk satışlardan sonra burada görünür.</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Müşterileri göster</translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation>Ürünleri göster</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Kişileri göster</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Kept. The group stands under Groups.</source>
        <translation>Saklandı. Grup artık Gruplar listesinde.</translation>
    </message>
</context>
<context>
    <name>CrossWords</name>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>{cell}: {people}, {money} in a year</source>
        <translation>{cell}: {people}, bir yılda {money}</translation>
    </message>
    <message>
        <source>Nothing stands out: the most valuable customers are spread like all the others.</source>
        <translation>Öne çıkan yok: en değerli müşteriler öbürleri gibi dağılmış.</translation>
    </message>
    <message>
        <source>Stands out: {value}. Of 100 of the most valuable customers {top} are like that, of 100 of all {all}.</source>
        <translation>Öne çıkan: {value}. En değerli her 100 müşteriden {top} tanesi böyle, bütün müşterilerde her 100 kişiden {all} tanesi.</translation>
    </message>
    <message>
        <source>Nobody&apos;s line of work is written down. Write it on the card and it shows here.</source>
        <translation>Hiç müşterinin iş kolu yazılı değil. Kartta iş kolunu yazarsanız burada görünür.</translation>
    </message>
    <message>
        <source>Nobody&apos;s neighbourhood is written down. Write it on the card and it shows here.</source>
        <translation>Hiç müşterinin mahallesi yazılı değil. Kartta mahalleyi yazarsanız burada görünür.</translation>
    </message>
    <message>
        <source>Nobody&apos;s need is written down. Write it on the card and it shows here.</source>
        <translation>Hiç müşterinin ihtiyacı yazılı değil. Kartta ihtiyacını yazarsanız burada görünür.</translation>
    </message>
    <message>
        <source>No sale has a product with a category. Give your products one and record sales with lines.</source>
        <translation>Satışlarda kategorisi belli ürün yok. Ürünlere kategori yazar, satışları ürünleriyle girerseniz burada görünür.</translation>
    </message>
    <message>
        <source>Nothing is known of this: {axis}.</source>
        <translation>Bu konuda bilgi yok: {axis}.</translation>
    </message>
</context>
<context>
    <name>CustomerColumns</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Son gelişi</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Genelde</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Veresiye</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} gün önce</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>her gün</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>{days} günde bir</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>Gecikti</translation>
    </message>
    <message>
        <source>Away a long time</source>
        <translation>Uzun süredir yok</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Henüz belli değil</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>İkinci telefon</translation>
    </message>
    <message>
        <source>Birthday (the year may be left out)</source>
        <translation>Doğum günü (yıl yazmasanız da olur)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Mahalle</translation>
    </message>
    <message>
        <source>District</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>Vergi dairesi</translation>
    </message>
    <message>
        <source>Line of work</source>
        <translation>Mesleği, iş kolu</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>İhtiyacı</translation>
    </message>
    <message>
        <source>Who brought them</source>
        <translation>Kim getirdi</translation>
    </message>
    <message>
        <source>Contribution to the shop (0 to 10)</source>
        <translation>Dükkâna katkısı (0-10)</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Müşteriyi düzenle</translation>
    </message>
    <message>
        <source>Firm details</source>
        <translation>Firma bilgileri</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Müşteri türü</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Not a customer yet</source>
        <translation>Henüz müşteri değil</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 10.</source>
        <translation>0 ile 10 arasında bir tam sayı yazın.</translation>
    </message>
    <message>
        <source>Write the name, or what you call this customer.</source>
        <translation>Adını ya da bu müşteriye ne dediğinizi yazın.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the e-mail. Write it like name@shop.com.</source>
        <translation>E-postayı anlayamadık. ad@dukkan.com gibi yazın.</translation>
    </message>
</context>
<context>
    <name>CustomerLists</name>
    <message>
        <source>Card is full</source>
        <translation>Kartı dolanlar</translation>
    </message>
    <message>
        <source>Looking for the people of the group…</source>
        <translation>Grubun kişileri aranıyor…</translation>
    </message>
    <message>
        <source>There is nobody in this group now.</source>
        <translation>Bu grupta şimdi kimse yok.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>Sadık müşteriler</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Uğramayanlar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeniler</translation>
    </message>
    <message>
        <source>On store credit</source>
        <translation>Veresiyesi olanlar</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>Bu ay doğum günü</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>My own groups</source>
        <translation>Kendi gruplarım</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Rahat</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Sıkı</translation>
    </message>
    <message>
        <source>{count} customer found</source>
        <translation>{count} müşteri bulundu</translation>
    </message>
    <message>
        <source>{count} customers found</source>
        <translation>{count} müşteri bulundu</translation>
    </message>
    <message>
        <source>{count} customer</source>
        <translation>{count} müşteri</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} müşteri</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} kişi</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} kişi</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; was not found.</source>
        <translation>&apos;{text}&apos; bulunamadı.</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Henüz müşteri yok.</translation>
    </message>
    <message>
        <source>Everybody comes as usual.</source>
        <translation>Uğramayan müşteri yok.</translation>
    </message>
    <message>
        <source>Nobody new in the last 60 days.</source>
        <translation>Son 60 günde yeni müşteri yok.</translation>
    </message>
    <message>
        <source>No customer owes anything.</source>
        <translation>Borcu olan müşteri yok.</translation>
    </message>
    <message>
        <source>Nobody has a birthday this month.</source>
        <translation>Bu ay doğum günü olan müşteri yok.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Arşiv boş.</translation>
    </message>
</context>
<context>
    <name>CustomerPick</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Name or last digits of the phone</source>
        <translation>Adı ya da telefonun son rakamları</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Bulunan müşteriler</translation>
    </message>
    <message>
        <source>Will be added as a new customer</source>
        <translation>Yeni müşteri olarak eklenecek</translation>
    </message>
    <message>
        <source>Walk-in sale</source>
        <translation>İsimsiz satış</translation>
    </message>
    <message>
        <source>No customer&apos;s name on it</source>
        <translation>Müşteri adı yazılmaz</translation>
    </message>
    <message>
        <source>Not found. Enter adds a new customer.</source>
        <translation>Bulunamadı. Enter ile yeni müşteri olarak eklenir.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>{name}: {amount} is still owed. An archived debt stands on no list.</source>
        <translation>{name}: {amount} borç duruyor. Arşivlenen borç hiçbir listede görünmez.</translation>
    </message>
    <message>
        <source>{name}: the shop still owes {amount}. It would stand on no list.</source>
        <translation>{name}: dükkânın {amount} borcu var. Arşivlenirse hiçbir listede görünmez.</translation>
    </message>
    <message>
        <source>This customer is no longer in the list.</source>
        <translation>Bu müşteri artık listede yok.</translation>
    </message>
    <message>
        <source>Somebody this customer brought cannot have brought this customer.</source>
        <translation>Bu müşterinin getirdiği biri, bu müşteriyi getirmiş olamaz.</translation>
    </message>
    <message>
        <source>Who brought this customer is no longer in the list.</source>
        <translation>Bu müşteriyi getiren artık listede yok.</translation>
    </message>
    <message>
        <source>Write the customer&apos;s name.</source>
        <translation>Müşterinin adını yazın.</translation>
    </message>
    <message>
        <source>The contribution to the shop is between 0 and 10.</source>
        <translation>Dükkâna katkısı 0 ile 10 arasındadır.</translation>
    </message>
</context>
<context>
    <name>CustomersBar</name>
    <message>
        <source>Lists</source>
        <translation>Listeler</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Bu listede ara</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Satır aralığı</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Excel&apos;den aktar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Henüz müşteri yok.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Excel&apos;den aktar</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Bütün müşterileri göster</translation>
    </message>
    <message>
        <source>Add a new customer with this name</source>
        <translation>Bu adla yeni müşteri ekle</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>A birthday cannot lie in the future. Please correct the year.</source>
        <translation>Doğum günü bugünden sonra olamaz. Yılı düzeltin.</translation>
    </message>
    <message>
        <source>There is no such month: {month}. Please correct it.</source>
        <translation>Böyle bir ay yok: {month}. Ayı düzeltin.</translation>
    </message>
    <message>
        <source>The year must be between 1900 and 2199. Please correct it.</source>
        <translation>Yıl 1900 ile 2199 arasında olmalı. Yılı düzeltin.</translation>
    </message>
    <message>
        <source>There is no such day: {day}. Please correct it.</source>
        <translation>Böyle bir gün yok: {day}. Günü düzeltin.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the date. Write it like 2.4.2026 or 2 April.</source>
        <translation>Tarihi anlayamadık. 2.4.2026 ya da 2 nisan gibi yazın.</translation>
    </message>
</context>
<context>
    <name>DayCloseSheet</name>
    <message>
        <source>Close the day</source>
        <translation>Gün sonu</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Önceki gün</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Sonraki gün</translation>
    </message>
    <message>
        <source>In the till in the morning</source>
        <translation>Sabah kasada olan</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayılan</translation>
    </message>
    <message>
        <source>Write how much cash you counted.</source>
        <translation>Kasada saydığınız parayı yazın.</translation>
    </message>
    <message>
        <source>Count by banknote</source>
        <translation>Banknotla say</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Bugün, {day}</translation>
    </message>
    <message>
        <source>{count} sale</source>
        <translation>{count} satış</translation>
    </message>
    <message>
        <source>{count} sales</source>
        <translation>{count} satış</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation>Yeniden kapat</translation>
    </message>
    <message>
        <source>Close day</source>
        <translation>Günü kapat</translation>
    </message>
    <message>
        <source>Counted on {day}</source>
        <translation>{day} sayımı</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} fazla</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} eksik</translation>
    </message>
    <message>
        <source>It agrees.</source>
        <translation>Kasa tutuyor.</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Gün içinde</translation>
    </message>
    <message>
        <source>Cash put in and taken out</source>
        <translation>Kasaya konan, kasadan alınan</translation>
    </message>
    <message>
        <source>Should be in the till</source>
        <translation>Kasada olması gereken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>DayReport</name>
    <message>
        <source>Close of the day</source>
        <translation>Gün sonu</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Havale</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Veresiye</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>{count} sale</source>
        <translation>{count} satış</translation>
    </message>
    <message>
        <source>{count} sales</source>
        <translation>{count} satış</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Debts paid</source>
        <translation>Tahsilat</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>In the till in the morning</source>
        <translation>Sabah kasada olan</translation>
    </message>
    <message>
        <source>Cash put in: {note}</source>
        <translation>Kasaya kondu: {note}</translation>
    </message>
    <message>
        <source>Cash taken out: {note}</source>
        <translation>Kasadan alındı: {note}</translation>
    </message>
    <message>
        <source>Should be in the till</source>
        <translation>Kasada olması gereken</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Henüz sayılmadı</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sayılan</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Fazla</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>It agrees.</source>
        <translation>Kasa tutuyor.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Not: {note}</translation>
    </message>
    <message>
        <source>Changed after the count, should be in the till now</source>
        <translation>Kapanıştan sonra değişti, şimdi olması gereken</translation>
    </message>
</context>
<context>
    <name>DebtInTheWay</name>
    <message>
        <source>Payment</source>
        <translation>Tahsilat</translation>
    </message>
    <message>
        <source>Archive anyway</source>
        <translation>Yine de arşivle</translation>
    </message>
</context>
<context>
    <name>DebtsReport</name>
    <message>
        <source>Store credit owed</source>
        <translation>Veresiye listesi</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Borcu</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Günü geçen</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Ödeme günü</translation>
    </message>
    <message>
        <source>0–30 days</source>
        <translation>0–30 gün</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 gün</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 gün</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 günden eski</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Söz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>DeliverySheet</name>
    <message>
        <source>Order delivered</source>
        <translation>Sipariş teslim edildi</translation>
    </message>
    <message>
        <source>Deliver without a sale</source>
        <translation>Satış yazmadan teslim et</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>{file} is not the demo shop. Nothing was changed. Choose another file for the demo shop.</source>
        <translation>{file} örnek dükkân değil. Hiçbir şey değiştirilmedi. Örnek dükkân için başka bir dosya seçin.</translation>
    </message>
</context>
<context>
    <name>Discount</name>
    <message>
        <source>The discount is larger than the sale. Write less.</source>
        <translation>İndirim satıştan büyük. Daha az yazın.</translation>
    </message>
</context>
<context>
    <name>DiscountField</name>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>10 percent or 25</source>
        <translation>yüzde 10 ya da 25</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>Bütün satışa indirim</translation>
    </message>
    <message>
        <source>{discount} less, {total} to pay</source>
        <translation>{discount} düşüldü, ödenecek {total}</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Continue</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Unfinished entry: {what}.</source>
        <translation>Yarım kalan kayıt var: {what}.</translation>
    </message>
</context>
<context>
    <name>DueThings</name>
    <message>
        <source>Order: {what}</source>
        <translation>Sipariş: {what}</translation>
    </message>
    <message>
        <source>Order ready: {what}</source>
        <translation>Sipariş hazır: {what}</translation>
    </message>
    <message>
        <source>Service: {what}</source>
        <translation>Servis: {what}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barkod</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Veresiye</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatmalar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aramalar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>İkinci telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Mahalle</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>City</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi no</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>Vergi dairesi</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Adet</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Ödeme günü</translation>
    </message>
    <message>
        <source>Entry no</source>
        <translation>Kayıt no</translation>
    </message>
    <message>
        <source>Reverses entry no</source>
        <translation>Ters çevrilen kayıt no</translation>
    </message>
    <message>
        <source>Cash in and out</source>
        <translation>Kasa hareketleri</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Gün sonları</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Cash in the morning</source>
        <translation>Sabah kasada</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Sayılan</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Sipariş günü</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Hangi güne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Birim fiyat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Service cards</source>
        <translation>Servis kartları</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Sonraki servis</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ne yapılacak</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>Servis geçmişi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ne yapıldı</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Sayaç</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Further barcodes</source>
        <translation>Diğer barkodlar</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>KDV oranı</translation>
    </message>
    <message>
        <source>Ask after days</source>
        <translation>Kaç gün sonra sorulsun</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Garanti (ay)</translation>
    </message>
    <message>
        <source>Maintenance every days</source>
        <translation>Kaç günde bir bakım</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Arşivlendiği gün</translation>
    </message>
    <message>
        <source>Prices over time</source>
        <translation>Fiyat geçmişi</translation>
    </message>
    <message>
        <source>Archived products</source>
        <translation>Arşivdeki ürünler</translation>
    </message>
    <message>
        <source>Asked for, not there</source>
        <translation>Soruldu, yoktu</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cevap</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Nasıl alındı</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Haber verildi</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Kapandı</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Line of work</source>
        <translation>Mesleği</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>İhtiyacı</translation>
    </message>
    <message>
        <source>Contribution to the shop</source>
        <translation>Dükkâna katkısı</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Kim getirdi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Veresiye sınırı</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Aday müşteri</translation>
    </message>
    <message>
        <source>Archived customers</source>
        <translation>Arşivdeki müşteriler</translation>
    </message>
    <message>
        <source>Sale no</source>
        <translation>Satış no</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>Receipt no</source>
        <translation>Fiş no</translation>
    </message>
    <message>
        <source>Receipt kind</source>
        <translation>Belge türü</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Birim maliyet</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>KDV %</translation>
    </message>
    <message>
        <source>Returns sale no</source>
        <translation>İade edilen satış no</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Devreden borç</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>Tahsilat</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Ters kayıt</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Arandı</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ulaşılamadı</translation>
    </message>
    <message>
        <source>Said they will come</source>
        <translation>Geleceğini söyledi</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Fiş</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Havale</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Özellikler</translation>
    </message>
    <message>
        <source>Help (0 to 10)</source>
        <translation>Katkı (0-10)</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Meslek</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Kendi alanları</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Kendi sayıları</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Kurulduğu gün</translation>
    </message>
    <message>
        <source>Plans for groups</source>
        <translation>Grup planları</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Başladığı gün</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Yeniden bakılacak gün</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ne sonuç verdi</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Bittiği gün</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Panolar</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pano</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Teklif</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Point cards</source>
        <translation>Puan kartları</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Kept out, %</source>
        <translation>Dışarıda bırakılan, %</translation>
    </message>
    <message>
        <source>People of campaigns</source>
        <translation>Kampanya kişileri</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Haber verildiği an</translation>
    </message>
    <message>
        <source>May become a customer</source>
        <translation>Müşteri olabilir</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Oldu</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>Sonuç çıkmadı</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
</context>
<context>
    <name>FatalPage</name>
    <message>
        <source>The shop file could not be opened</source>
        <translation>Dükkân dosyası açılamadı</translation>
    </message>
    <message>
        <source>Your records stay where they are, nothing was deleted: {folder}</source>
        <translation>Kayıtlarınız yerinde duruyor, hiçbir şey silinmedi: {folder}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programı kapat</translation>
    </message>
    <message>
        <source>Open the backup of {when}</source>
        <translation>Yedeği aç: {when}</translation>
    </message>
    <message>
        <source>The present file is set aside first and stays on this computer.</source>
        <translation>Şimdiki dosya önce kenara alınır ve bu bilgisayarda kalır.</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose your list</source>
        <translation>Listenizi seçin</translation>
    </message>
    <message>
        <source>Lists (Excel, CSV)</source>
        <translation>Listeler (Excel, CSV)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün dosyalar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Excel file</source>
        <translation>Excel dosyası</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Drop your list here or choose it.</source>
        <translation>Listenizi buraya bırakın ya da seçin.</translation>
    </message>
    <message>
        <source>Excel or CSV: customers, sales, products or payments. Nothing is written before you say so.</source>
        <translation>Excel ya da CSV: müşteriler, satışlar, ürünler ya da tahsilatlar. Siz onaylamadan hiçbir şey yazılmaz.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Dosya seç</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{file} could not be written. It may be open in another program, or the folder is read-only. Close it or choose another folder.</source>
        <translation>{file} yazılamadı. Başka bir programda açık ya da klasör yazmaya kapalı olabilir. Kapatın ya da başka klasör seçin.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Your data stays on this computer. How would you like to start?</source>
        <translation>Bilgileriniz yalnız bu bilgisayarda durur. Nasıl başlamak istersiniz?</translation>
    </message>
    <message>
        <source>Bring in my Excel list</source>
        <translation>Excel listemi aktar</translation>
    </message>
    <message>
        <source>If your customers are in Excel, bring them in within minutes. You see a preview first.</source>
        <translation>Müşteri listeniz Excel&apos;deyse birkaç dakikada aktarın. Önce önizleme görürsünüz.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Sıfırdan başla</translation>
    </message>
    <message>
        <source>Write your first customer now and add the others as they come.</source>
        <translation>İlk müşterinizi şimdi yazın, gerisini geldikçe eklersiniz.</translation>
    </message>
    <message>
        <source>Look around a demo shop</source>
        <translation>Örnek dükkânı gez</translation>
    </message>
    <message>
        <source>Try everything in a ready-made shop. You can delete it whenever you like.</source>
        <translation>Hazır bir şarküteri ile her şeyi deneyin. İstediğiniz an silebilirsiniz.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Geziye başla</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>En büyük</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>GroupPeople</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Looking for the people of the group…</source>
        <translation>Grubun kişileri aranıyor…</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>Gruptaki kişiler</translation>
    </message>
    <message>
        <source>There is nobody in this group now.</source>
        <translation>Bu grupta şimdi kimse yok.</translation>
    </message>
    <message>
        <source>Begin a campaign</source>
        <translation>Kampanya aç</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Plan yap</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Kuralı değiştir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Adı değiştir</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Grubu değiştir</translation>
    </message>
    <message>
        <source>Keep the group</source>
        <translation>Grubu sakla</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Kimler girer</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Hepsi birden</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>Biri yeter</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Satır ekle</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Write the name of the group.</source>
        <translation>Grubun adını yazın.</translation>
    </message>
    <message>
        <source>Add at least one line.</source>
        <translation>En az bir satır ekleyin.</translation>
    </message>
    <message>
        <source>Fill the lines in to see how many people they fit.</source>
        <translation>Kaç kişiye uyduğunu görmek için satırları doldurun.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Grubun adı</translation>
    </message>
    <message>
        <source>The people of now are kept; those who come to be like them later are not added.</source>
        <translation>Şimdiki kişiler saklanır; sonradan onlara benzeyenler eklenmez.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>My own groups</source>
        <translation>Kendi gruplarım</translation>
    </message>
    <message>
        <source>Ready groups</source>
        <translation>Hazır gruplar</translation>
    </message>
    <message>
        <source>Suggested: by how lately, how often and how much</source>
        <translation>Önerilen: ne kadar yakında, ne sıklıkta ve ne kadar</translation>
    </message>
    <message>
        <source>Suggested: those alike in their habits</source>
        <translation>Önerilen: alışkanlıkları benzeyenler</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 kişi</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} kişi</translation>
    </message>
    <message>
        <source>This fits nobody now.</source>
        <translation>Şimdi kimseye uymuyor.</translation>
    </message>
    <message>
        <source>This fits 1 person now.</source>
        <translation>Şimdi 1 kişiye uyuyor.</translation>
    </message>
    <message>
        <source>This fits {count} people now.</source>
        <translation>Şimdi {count} kişiye uyuyor.</translation>
    </message>
    <message>
        <source>Known for half a year, often here, and coming as ever</source>
        <translation>Yarım yıldır tanıdık, sık gelen ve gelmeyi sürdüren</translation>
    </message>
    <message>
        <source>Away for longer than usual, for half a year at most</source>
        <translation>Her zamankinden uzun süredir yok, en çok yarım yıldır</translation>
    </message>
    <message>
        <source>First here within the last two months</source>
        <translation>İlk kez son iki ayda gelen</translation>
    </message>
    <message>
        <source>Not seen for more than half a year</source>
        <translation>Yarım yıldan uzun süredir görülmeyen</translation>
    </message>
    <message>
        <source>The fifth of the debtors that owes most</source>
        <translation>Borçluların en çok borcu olan beşte biri</translation>
    </message>
    <message>
        <source>Thank them; a small present does more than a discount.</source>
        <translation>Teşekkür edin; küçük bir hediye indirimden çok iş görür.</translation>
    </message>
    <message>
        <source>Call now and ask how they are, before they get used to another shop.</source>
        <translation>Başka dükkâna alışmadan şimdi arayıp hâlini sorun.</translation>
    </message>
    <message>
        <source>Ask whether they were content, and give a reason for the next visit.</source>
        <translation>Memnun kalıp kalmadığını sorun, yeniden gelmesi için bir neden verin.</translation>
    </message>
    <message>
        <source>Write once with a good reason to come; then let them be.</source>
        <translation>İyi bir nedenle bir kez yazın, sonra bırakın.</translation>
    </message>
    <message>
        <source>Talk with each of them about a day of payment.</source>
        <translation>Her biriyle bir ödeme günü konuşun.</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>en çok</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>tam</translation>
    </message>
    <message>
        <source>is</source>
        <translation>olan</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>olmayan</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bilinen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmeyen</translation>
    </message>
    <message>
        <source>For example 1,500</source>
        <translation>Örneğin 1.500</translation>
    </message>
    <message>
        <source>For example 60</source>
        <translation>Örneğin 60</translation>
    </message>
    <message>
        <source>For example 5</source>
        <translation>Örneğin 5</translation>
    </message>
    <message>
        <source>For example 40</source>
        <translation>Örneğin 40</translation>
    </message>
    <message>
        <source>For example 3</source>
        <translation>Örneğin 3</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups are live: who no longer fits leaves, who comes to fit joins.</source>
        <translation>Gruplar canlıdır: uymayan çıkar, uyan girer.</translation>
    </message>
    <message>
        <source>Counting the people of the groups…</source>
        <translation>Grupların kişileri sayılıyor…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Bring in your customers: Customers, then Import from Excel. You see a preview before anything is kept.</source>
        <translation>Müşterilerinizi aktarın: Müşteriler sayfasında Excel&apos;den aktar. Kaydetmeden önce önizleme görürsünüz.</translation>
    </message>
    <message>
        <source>Find anybody: type a few letters of the name or the last digits of the phone.</source>
        <translation>Birini bulmak için adının birkaç harfini ya da telefonunun son rakamlarını yazın.</translation>
    </message>
    <message>
        <source>Record a sale with F2: customer, amount, Enter. Write store credit the same way.</source>
        <translation>F2 ile satış girin: müşteri, tutar, Enter. Veresiye de aynı yerden yazılır.</translation>
    </message>
    <message>
        <source>Open Today each morning: it says whom to call and why. Tick off whom you called.</source>
        <translation>Her sabah Bugün sayfasına bakın: kimi neden arayacağınız yazar. Aradığınızı işaretleyin.</translation>
    </message>
    <message>
        <source>Somebody looks at your screen? The eye at the top hides every amount.</source>
        <translation>Ekrana başkası mı bakıyor? Üstteki göz bütün tutarları gizler.</translation>
    </message>
    <message>
        <source>A mistake is no harm: Undo, or Recent actions, takes everything back, weeks later too.</source>
        <translation>Yanlış yapmaktan korkmayın: Geri al ya da Son işlemler her şeyi geri alır, haftalar sonra da.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
    <message>
        <source>Find people, sections, acts and products; letters typed outside a field go there too</source>
        <translation>Müşteri, bölüm, iş ve ürün bulur; alan dışında yazdığınız harfler de buraya gider</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Take a payment from the open customer</source>
        <translation>Açık müşteriden tahsilat yap</translation>
    </message>
    <message>
        <source>Write a note on the open customer</source>
        <translation>Açık müşteriye not yaz</translation>
    </message>
    <message>
        <source>Snooze the selected row, or set a reminder for the open customer</source>
        <translation>Seçili satırı ertele ya da açık müşteri için hatırlatma kur</translation>
    </message>
    <message>
        <source>The charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Listeyi yazdır</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Yazıyı büyüt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Yazıyı küçült</translation>
    </message>
    <message>
        <source>Back, close</source>
        <translation>Geri, kapat</translation>
    </message>
    <message>
        <source>After an amount: cash, card, transfer, store credit</source>
        <translation>Tutardan sonra: nakit, kart, havale, veresiye</translation>
    </message>
    <message>
        <source>The sections, from Customers to Settings</source>
        <translation>Bölümler, Müşterilerden Ayarlara kadar</translation>
    </message>
    <message>
        <source>In Products: whom to offer the selected product</source>
        <translation>Ürünler sayfasında: seçili ürün kime önerilir</translation>
    </message>
    <message>
        <source>In Products: what is bought together</source>
        <translation>Ürünler sayfasında: birlikte alınanlar</translation>
    </message>
    <message>
        <source>Tick off the selected row in Today and in Reminders</source>
        <translation>Bugün ve Hatırlatmalar sayfasında seçili satırı işaretle</translation>
    </message>
    <message>
        <source>In Charts: move the chart up or down</source>
        <translation>Grafikler sayfasında: grafiği yukarı ya da aşağı taşır</translation>
    </message>
    <message>
        <source>Answer why somebody stayed away</source>
        <translation>Uğramayan müşterinin sebebini yanıtlama</translation>
    </message>
    <message>
        <source>In Orders: take an order, hand the selected one over</source>
        <translation>Siparişler sayfasında: sipariş al, seçileni teslim et</translation>
    </message>
    <message>
        <source>In the sale sheet: products, payment in parts, discount, note and receipt</source>
        <translation>Satış girerken: ürünler, parçalı ödeme, indirim, not ve fiş</translation>
    </message>
    <message>
        <source>In Sales: take the selected sale back, search, close the day</source>
        <translation>Satışlarda: seçili satışı iade al, ara, gün sonu</translation>
    </message>
    <message>
        <source>In Worth: move the border below the chosen layer, list its people</source>
        <translation>Değer’de: seçili katmanın altındaki sınırı kaydırır, katmandaki kişileri listeler</translation>
    </message>
    <message>
        <source>In Campaigns: plan or get suggestions, carry a card to the column beside</source>
        <translation>Kampanyalar&apos;da: yeni kampanya ya da öneriler, kartı yandaki sütuna taşı</translation>
    </message>
    <message>
        <source>Delete the selected sale or reminder</source>
        <translation>Seçili satışı ya da hatırlatmayı sil</translation>
    </message>
    <message>
        <source>Your data stays on this computer. Nothing is sent anywhere.</source>
        <translation>Bilgileriniz yalnız bu bilgisayarda durur. Hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <source>The program makes backups by itself. Keep a copy on a USB stick too: a broken disk takes its own backups with it.</source>
        <translation>Program kendiliğinden yedek alır. Bir kopyayı USB belleğe de alın: disk bozulursa üzerindeki yedekler de gider.</translation>
    </message>
    <message>
        <source>The shop file is encrypted, but not yet locked: until there is a recovery card its key lies beside it.</source>
        <translation>Dükkân dosyası şifreli yazılır, ama henüz kilitli değildir: kurtarma kartı gelene kadar anahtarı dosyanın yanında durur.</translation>
    </message>
    <message>
        <source>The program cannot protect you from harmful software, or from somebody who sits at your open computer.</source>
        <translation>Program sizi zararlı yazılımlardan ya da açık bilgisayarınızın başına oturan birinden koruyamaz.</translation>
    </message>
    <message>
        <source>A disk that reports something as written which it did not write can lose the last minutes in a power cut.</source>
        <translation>Yazmadığını yazdım diyen bir disk, elektrik kesilirse son dakikaları kaybedebilir.</translation>
    </message>
    <message>
        <source>Who has not been seen lately is worked out from each customer&apos;s own visits. It can be wrong: you know your customers better.</source>
        <translation>Uğramayanlar, her müşterinin kendi gelişlerinden hesaplanır. Yanılabilir: müşterinizi siz daha iyi tanırsınız.</translation>
    </message>
    <message>
        <source>KOBİ CRM is free under the MIT licence.</source>
        <translation>KOBİ CRM, MIT lisansıyla ücretsizdir.</translation>
    </message>
    <message>
        <source>Font on the screen: Inter, SIL Open Font License 1.1.</source>
        <translation>Ekrandaki yazı: Inter, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC licence; parts from Feather, MIT licence.</source>
        <translation>Simgeler: Lucide, ISC lisansı; bir bölümü Feather, MIT lisansı.</translation>
    </message>
    <message>
        <source>Font on paper: DejaVu Sans, Bitstream Vera licence.</source>
        <translation>Kâğıttaki yazı: DejaVu Sans, Bitstream Vera lisansı.</translation>
    </message>
    <message>
        <source>Window: Qt and PySide6, LGPL 3. Shop file: SQLCipher, BSD licence.</source>
        <translation>Pencere: Qt ve PySide6, LGPL 3. Dükkân dosyası: SQLCipher, BSD lisansı.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>İlk adımlar</translation>
    </message>
    <message>
        <source>What is good to know</source>
        <translation>Bilmekte yarar var</translation>
    </message>
    <message>
        <source>KOBİ CRM, version {version}</source>
        <translation>KOBİ CRM, sürüm {version}</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Program hakkında</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is no act {number}. The list shows the numbers there are.</source>
        <translation>{number} numaralı işlem yok. Numaralar işlem listesinde yazar.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Geri alınacak bir işlem yok.</translation>
    </message>
    <message>
        <source>This was already taken back.</source>
        <translation>Bu zaten geri alınmış.</translation>
    </message>
    <message>
        <source>This sale was changed again since. Take the later change back first.</source>
        <translation>Bu satış sonradan yeniden değişti. Önce son değişikliği geri alın.</translation>
    </message>
    <message>
        <source>{name} marked as called</source>
        <translation>{name} arandı olarak işaretlendi</translation>
    </message>
    <message>
        <source>Walk-in sale</source>
        <translation>İsimsiz satış</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>İsimsiz müşteri</translation>
    </message>
    <message>
        <source>New customer: {name}</source>
        <translation>Yeni müşteri: {name}</translation>
    </message>
    <message>
        <source>Card changed: {name}</source>
        <translation>Kart değişti: {name}</translation>
    </message>
    <message>
        <source>Pinned note changed: {name}</source>
        <translation>Sabit not değişti: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>Arşivlendi: {name}</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>Geri getirildi: {name}</translation>
    </message>
    <message>
        <source>No longer comes: {name}</source>
        <translation>Artık gelmiyor: {name}</translation>
    </message>
    <message>
        <source>Sale {amount}: {name}</source>
        <translation>Satış {amount}: {name}</translation>
    </message>
    <message>
        <source>Sale changed {amount}: {name}</source>
        <translation>Satış düzeltildi {amount}: {name}</translation>
    </message>
    <message>
        <source>Refund {amount}: {name}</source>
        <translation>İade {amount}: {name}</translation>
    </message>
    <message>
        <source>Sale deleted {amount}: {name}</source>
        <translation>Satış silindi {amount}: {name}</translation>
    </message>
    <message>
        <source>New product: {name}</source>
        <translation>Yeni ürün: {name}</translation>
    </message>
    <message>
        <source>Product changed: {name}</source>
        <translation>Ürün değişti: {name}</translation>
    </message>
    <message>
        <source>Product archived: {name}</source>
        <translation>Ürün arşivlendi: {name}</translation>
    </message>
    <message>
        <source>Product restored: {name}</source>
        <translation>Ürün geri getirildi: {name}</translation>
    </message>
    <message>
        <source>Asked for {text}: {name}</source>
        <translation>İstek, {text}: {name}</translation>
    </message>
    <message>
        <source>Told that {text} came: {name}</source>
        <translation>Geldiği haber verildi, {text}: {name}</translation>
    </message>
    <message>
        <source>No longer looked for: {text}</source>
        <translation>İstek listesinden çıktı: {text}</translation>
    </message>
    <message>
        <source>Permissions changed: {name}</source>
        <translation>İzinler değişti: {name}</translation>
    </message>
    <message>
        <source>Note: {name}</source>
        <translation>Not: {name}</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Not silindi</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <translation>Hatırlatma: {text}</translation>
    </message>
    <message>
        <source>Reminder done: {text}</source>
        <translation>Hatırlatma yapıldı: {text}</translation>
    </message>
    <message>
        <source>Reminder put off: {text}</source>
        <translation>Hatırlatma ertelendi: {text}</translation>
    </message>
    <message>
        <source>Reminder deleted: {text}</source>
        <translation>Hatırlatma silindi: {text}</translation>
    </message>
    <message>
        <source>Payment {amount}: {name}</source>
        <translation>Tahsilat {amount}: {name}</translation>
    </message>
    <message>
        <source>Opening balance {amount}: {name}</source>
        <translation>Devreden borç {amount}: {name}</translation>
    </message>
    <message>
        <source>Reversal {amount}: {name}</source>
        <translation>Ters kayıt {amount}: {name}</translation>
    </message>
    <message>
        <source>Credit limit changed: {name}</source>
        <translation>Veresiye sınırı değişti: {name}</translation>
    </message>
    <message>
        <source>Promise to pay: {name}</source>
        <translation>Ödeme sözü: {name}</translation>
    </message>
    <message>
        <source>Day closed, {amount} counted: {text}</source>
        <translation>Gün kapatıldı, {amount} sayıldı: {text}</translation>
    </message>
    <message>
        <source>Cash put into the till {amount}: {text}</source>
        <translation>Kasaya kondu {amount}: {text}</translation>
    </message>
    <message>
        <source>Cash taken out of the till {amount}: {text}</source>
        <translation>Kasadan alındı {amount}: {text}</translation>
    </message>
    <message>
        <source>Cash entry deleted {amount}</source>
        <translation>Kasa kaydı silindi {amount}</translation>
    </message>
    <message>
        <source>Called: {name}</source>
        <translation>Arandı: {name}</translation>
    </message>
    <message>
        <source>Call noted: {name}</source>
        <translation>Arama notu: {name}</translation>
    </message>
    <message>
        <source>Snoozed: {name}</source>
        <translation>Ertelendi: {name}</translation>
    </message>
    <message>
        <source>Taken off the list: {name}</source>
        <translation>Listeden çıkarıldı: {name}</translation>
    </message>
    <message>
        <source>Shop closed: {text}</source>
        <translation>Dükkân kapalı: {text}</translation>
    </message>
    <message>
        <source>Closed days removed</source>
        <translation>Kapalı günler silindi</translation>
    </message>
    <message>
        <source>Known to be away: {name}</source>
        <translation>Uzakta: {name}</translation>
    </message>
    <message>
        <source>Absence removed</source>
        <translation>Uzakta olma silindi</translation>
    </message>
    <message>
        <source>Standing order: {name}</source>
        <translation>Sürekli sipariş: {name}</translation>
    </message>
    <message>
        <source>Standing order ended</source>
        <translation>Sürekli sipariş bitti</translation>
    </message>
    <message>
        <source>Reason of an absence: {name}</source>
        <translation>Uğramama sebebi: {name}</translation>
    </message>
    <message>
        <source>Not asked why: {name}</source>
        <translation>Sebebi sorulmadı: {name}</translation>
    </message>
    <message>
        <source>Household: {name}</source>
        <translation>Hane: {name}</translation>
    </message>
    <message>
        <source>Left a household</source>
        <translation>Haneden çıkarıldı</translation>
    </message>
    <message>
        <source>Satisfied: {name}</source>
        <translation>Memnun: {name}</translation>
    </message>
    <message>
        <source>Not satisfied: {name}</source>
        <translation>Memnun değil: {name}</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Sipariş: {name}</translation>
    </message>
    <message>
        <source>Order changed: {name}</source>
        <translation>Sipariş değişti: {name}</translation>
    </message>
    <message>
        <source>Order ready: {name}</source>
        <translation>Sipariş hazır: {name}</translation>
    </message>
    <message>
        <source>Order to be prepared again: {name}</source>
        <translation>Sipariş yeniden hazırlanacak: {name}</translation>
    </message>
    <message>
        <source>Order delivered: {name}</source>
        <translation>Sipariş teslim edildi: {name}</translation>
    </message>
    <message>
        <source>Order delivered and sold {amount}: {name}</source>
        <translation>Sipariş teslim edildi, satış {amount}: {name}</translation>
    </message>
    <message>
        <source>Order put off: {name}</source>
        <translation>Sipariş ertelendi: {name}</translation>
    </message>
    <message>
        <source>Order cancelled: {name}</source>
        <translation>Sipariş iptal edildi: {name}</translation>
    </message>
    <message>
        <source>Kind of service card: {text}</source>
        <translation>Servis kartı türü: {text}</translation>
    </message>
    <message>
        <source>New service card: {text}, {name}</source>
        <translation>Yeni servis kartı: {text}, {name}</translation>
    </message>
    <message>
        <source>Service card changed: {text}, {name}</source>
        <translation>Servis kartı değişti: {text}, {name}</translation>
    </message>
    <message>
        <source>Service card put away: {text}, {name}</source>
        <translation>Servis kartı kaldırıldı: {text}, {name}</translation>
    </message>
    <message>
        <source>Service card restored: {text}, {name}</source>
        <translation>Servis kartı geri geldi: {text}, {name}</translation>
    </message>
    <message>
        <source>Service put off: {text}, {name}</source>
        <translation>Servis ertelendi: {text}, {name}</translation>
    </message>
    <message>
        <source>Service settled: {text}, {name}</source>
        <translation>Servis tamam: {text}, {name}</translation>
    </message>
    <message>
        <source>Service noted: {text}, {name}</source>
        <translation>Servis yazıldı: {text}, {name}</translation>
    </message>
    <message>
        <source>Line of a service card deleted</source>
        <translation>Servis kartından satır silindi</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ayar değişti</translation>
    </message>
    <message>
        <source>Import: {file}</source>
        <translation>Aktarım: {file}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Traits changed: {name}</source>
        <translation>Özellikler değişti: {name}</translation>
    </message>
    <message>
        <source>New field: {name}</source>
        <translation>Yeni alan: {name}</translation>
    </message>
    <message>
        <source>Field removed: {name}</source>
        <translation>Alan kaldırıldı: {name}</translation>
    </message>
    <message>
        <source>Own number changed: {name}</source>
        <translation>Kendi sayısı değişti: {name}</translation>
    </message>
    <message>
        <source>New group: {name}</source>
        <translation>Yeni grup: {name}</translation>
    </message>
    <message>
        <source>Group changed: {name}</source>
        <translation>Grup değişti: {name}</translation>
    </message>
    <message>
        <source>Group removed: {name}</source>
        <translation>Grup kaldırıldı: {name}</translation>
    </message>
    <message>
        <source>Plan for a group: {name}</source>
        <translation>Grup için plan: {name}</translation>
    </message>
    <message>
        <source>Plan for a group changed</source>
        <translation>Grup planı değişti</translation>
    </message>
    <message>
        <source>Plan for a group ended</source>
        <translation>Grup planı bitti</translation>
    </message>
    <message>
        <source>Plan for a group removed</source>
        <translation>Grup planı kaldırıldı</translation>
    </message>
    <message>
        <source>Put on a board: {name}</source>
        <translation>Panoya kondu: {name}</translation>
    </message>
    <message>
        <source>Moved on a board: {name}</source>
        <translation>Panoda taşındı: {name}</translation>
    </message>
    <message>
        <source>Offer noted: {name}</source>
        <translation>Teklif yazıldı: {name}</translation>
    </message>
    <message>
        <source>Card of a board ended: {name}</source>
        <translation>Pano kartı bitti: {name}</translation>
    </message>
    <message>
        <source>Card of a board taken up again: {name}</source>
        <translation>Pano kartı yeniden açıldı: {name}</translation>
    </message>
    <message>
        <source>Taken off a board: {name}</source>
        <translation>Panodan alındı: {name}</translation>
    </message>
    <message>
        <source>Points given: {name}</source>
        <translation>Puan verildi: {name}</translation>
    </message>
    <message>
        <source>Points used: {name}</source>
        <translation>Puan kullanıldı: {name}</translation>
    </message>
    <message>
        <source>Entry of a point card deleted</source>
        <translation>Puan kartından satır silindi</translation>
    </message>
    <message>
        <source>New campaign: {name}</source>
        <translation>Yeni kampanya: {name}</translation>
    </message>
    <message>
        <source>Campaign changed: {name}</source>
        <translation>Kampanya değişti: {name}</translation>
    </message>
    <message>
        <source>Campaign removed: {name}</source>
        <translation>Kampanya kaldırıldı: {name}</translation>
    </message>
    <message>
        <source>Campaign begun: {name}</source>
        <translation>Kampanya başladı: {name}</translation>
    </message>
    <message>
        <source>Told of a campaign: {name}</source>
        <translation>Kampanya haber verildi: {name}</translation>
    </message>
    <message>
        <source>Answer to a campaign: {name}</source>
        <translation>Kampanyaya yanıt: {name}</translation>
    </message>
    <message>
        <source>Campaign ended: {name}</source>
        <translation>Kampanya bitti: {name}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Recent actions</source>
        <translation>Son işlemler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Daha eskileri göster</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Henüz bir işlem yapılmadı.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Bugün sayfasına git</translation>
    </message>
    <message>
        <source>Choose a line to take it back. Later work stays as it is.</source>
        <translation>Geri almak istediğiniz satırı seçin. Sonraki işlemler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (geri alındı)</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>We couldn&apos;t read the time. Write it like 18:00.</source>
        <translation>Saati anlayamadık. 18:00 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>HouseholdLine</name>
    <message>
        <source>Same household:</source>
        <translation>Aynı evde:</translation>
    </message>
    <message>
        <source>Open the card: {name}</source>
        <translation>Kartı aç: {name}</translation>
    </message>
</context>
<context>
    <name>HouseholdPanel</name>
    <message>
        <source>Name or phone</source>
        <translation>Adı ya da telefonu</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Hanenin adı</translation>
    </message>
    <message>
        <source>Who lives in the same home?</source>
        <translation>Aynı evde kimler oturuyor?</translation>
    </message>
    <message>
        <source>Add somebody else</source>
        <translation>Başka birini ekleyin</translation>
    </message>
    <message>
        <source>{surname} family</source>
        <translation>{surname} ailesi</translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>A household needs a name and at least two people.</source>
        <translation>Hane için bir ad ve en az iki kişi gerekir.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no sheet {name} in the file. Its sheets: {names}.</source>
        <translation>Dosyada böyle bir sayfa yok: {name}. Sayfalar: {names}.</translation>
    </message>
    <message>
        <source>A list of this kind has no field {field}. Its fields: {fields}.</source>
        <translation>Bu tür listede böyle bir alan yok: {field}. Alanlar: {fields}.</translation>
    </message>
    <message>
        <source>The list has no column {heading}. Check the mapping file.</source>
        <translation>Listede böyle bir sütun yok: {heading}. Eşleştirme dosyasına bakın.</translation>
    </message>
    <message>
        <source>We found no headings in {file}. Write headings such as Name and Phone above the columns.</source>
        <translation>Sütun başlığı bulamadık: {file}. Sütunların üstüne Ad Soyad, Telefon gibi başlıklar yazın.</translation>
    </message>
    <message>
        <source>Which column holds the names? Match it and try again.</source>
        <translation>Adlar hangi sütunda? Eşleştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Which column holds the dates? Match it and try again.</source>
        <translation>Tarihler hangi sütunda? Eşleştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Which column holds the amounts? Match it and try again.</source>
        <translation>Tutarlar hangi sütunda? Eşleştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Which column holds the product names? Match it and try again.</source>
        <translation>Ürün adları hangi sütunda? Eşleştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The mapping file {file} could not be read. It should be JSON with kind and columns.</source>
        <translation>Eşleştirme dosyası okunamadı: {file}. İçinde kind ve columns olan bir JSON dosyası olmalı.</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>Dosya boş: {file}.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check its name and folder.</source>
        <translation>Böyle bir dosya yok: {file}. Adına ve klasörüne bakın.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>Bu bir klasör: {file}. İçinden bir dosya seçin.</translation>
    </message>
    <message>
        <source>{file} could not be read from the disk. Copy it elsewhere and try again.</source>
        <translation>Dosya diskten okunamadı: {file}. Başka bir yere kopyalayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>You are not allowed to read {file}. Copy it into a folder of yours and try again.</source>
        <translation>{file} dosyasını okuma izniniz yok. Kendi klasörünüze kopyalayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file is open in Excel. Close Excel and try again.</source>
        <translation>Dosya Excel&apos;de açık. Excel&apos;i kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} is not an Excel or CSV file. Save the list as .xlsx or .csv and try again.</source>
        <translation>Bu bir Excel ya da CSV dosyası değil: {file}. Listeyi .xlsx ya da .csv olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it without a password in Excel and try again.</source>
        <translation>Dosya parolalı: {file}. Excel&apos;de parolasız kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} is damaged or no Excel file. Open it in Excel, save it again and try once more.</source>
        <translation>Dosya bozuk ya da Excel dosyası değil: {file}. Excel&apos;de açıp yeniden kaydedin, sonra bir daha deneyin.</translation>
    </message>
    <message>
        <source>{file} is too large to read. Split it into smaller files and try again.</source>
        <translation>Dosya çok büyük: {file}. Daha küçük dosyalara bölüp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Reading {file} took too long. Copy the list into a new workbook and try again.</source>
        <translation>Dosyayı okumak çok uzun sürdü: {file}. Listeyi yeni bir Excel dosyasına kopyalayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The phone cell holds a date.</source>
        <translation>Telefon yerinde tarih var.</translation>
    </message>
    <message>
        <source>The amount cell holds a date.</source>
        <translation>Tutar yerinde tarih var.</translation>
    </message>
    <message>
        <source>The quantity cell holds a date.</source>
        <translation>Adet yerinde tarih var.</translation>
    </message>
    <message>
        <source>Identity numbers (T.C. No) are personal data and were not taken over.</source>
        <translation>T.C. kimlik numaraları kişisel veridir, alınmadı.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Ad yok.</translation>
    </message>
    <message>
        <source>This is a totals row.</source>
        <translation>Toplam satırı.</translation>
    </message>
    <message>
        <source>Phone in the list: {phone}</source>
        <translation>Listedeki telefon: {phone}</translation>
    </message>
    <message>
        <source>Another phone: {phone}</source>
        <translation>Başka telefon: {phone}</translation>
    </message>
    <message>
        <source>This is no whole number from 0 to {most} and was left out: {text}</source>
        <translation>Bu, 0 ile {most} arasında bir tam sayı değil, alınmadı: {text}</translation>
    </message>
    <message>
        <source>The product name is missing.</source>
        <translation>Ürün adı yok.</translation>
    </message>
    <message>
        <source>The price is below zero and was left out.</source>
        <translation>Fiyat sıfırın altında, alınmadı.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Tarih yok.</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>Tutar yok.</translation>
    </message>
    <message>
        <source>The quantity is below zero: taken as a return.</source>
        <translation>Adet sıfırın altında: iade sayıldı.</translation>
    </message>
    <message>
        <source>Unknown way of paying, taken as cash: {text}</source>
        <translation>Ödeme türü anlaşılamadı, nakit sayıldı: {text}</translation>
    </message>
    <message>
        <source>The headings are repeated here.</source>
        <translation>Sütun başlıkları burada yinelenmiş.</translation>
    </message>
    <message>
        <source>A very long text was cut short.</source>
        <translation>Çok uzun bir yazı kısaltıldı.</translation>
    </message>
    <message>
        <source>The list is very wide. Only its first 200 columns were read.</source>
        <translation>Liste çok geniş. Yalnız ilk 200 sütun okundu.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Satır boş.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Ad çok uzun.</translation>
    </message>
    <message>
        <source>Who brought this customer was left out: {name}</source>
        <translation>Müşteriyi getiren bulunamadı, alınmadı: {name}</translation>
    </message>
    <message>
        <source>May be the same person: {name}</source>
        <translation>Aynı kişi olabilir: {name}</translation>
    </message>
    <message>
        <source>This phone also belongs to: {name}</source>
        <translation>Bu telefon şu kişide de kayıtlı: {name}</translation>
    </message>
    <message>
        <source>Taken for: {name}</source>
        <translation>Şu müşteri sayıldı: {name}</translation>
    </message>
    <message>
        <source>Several customers bear this name: {name}. Add a phone to the row and import again.</source>
        <translation>Bu adda birden çok müşteri var: {name}. Satıra telefon ekleyip yeniden aktarın.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}.</source>
        <translation>Aynı kişi {row}. satırda da var.</translation>
    </message>
    <message>
        <source>This barcode belongs to another product and was left out: {barcode}</source>
        <translation>Bu barkod başka bir ürünün, alınmadı: {barcode}</translation>
    </message>
    <message>
        <source>There is no customer of this name. Add the customer first.</source>
        <translation>Bu adda müşteri yok. Önce müşteriyi ekleyin.</translation>
    </message>
    <message>
        <source>Lists of calls and visits cannot be imported yet.</source>
        <translation>Arama ve ziyaret listeleri henüz aktarılamıyor.</translation>
    </message>
    <message>
        <source>The shop is busy just now. Try the import again in a moment.</source>
        <translation>Dükkân dosyası şu an meşgul. Biraz sonra yeniden aktarın.</translation>
    </message>
    <message>
        <source>There is no kind of list called {kind}. The kinds: {kinds}.</source>
        <translation>Böyle bir liste türü yok: {kind}. Türler: {kinds}.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Atlanan satırlar</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import from Excel</source>
        <translation>Excel&apos;den aktar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} okunuyor</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Dosya</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Sütunlar</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 Önizleme</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Sonuç</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Önizle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Choose what this list holds.</source>
        <translation>Bu listenin ne listesi olduğunu seçin.</translation>
    </message>
    <message>
        <source>Comparing with your shop</source>
        <translation>Dükkânınızla karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılıyor</translation>
    </message>
    <message>
        <source>Save the left-out rows</source>
        <translation>Atlanan satırları kaydet</translation>
    </message>
    <message>
        <source>{file} left out</source>
        <translation>{file} atlananlar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Durduruldu. Hiçbir şey yazılmadı.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Payments taken</source>
        <translation>Tahsilatlar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>İkinci ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Rest of the name</source>
        <translation>Adın devamı</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>İkinci telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Rest of the address</source>
        <translation>Adresin devamı</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Mahalle</translation>
    </message>
    <message>
        <source>District</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Müşteri kodu</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>Vergi dairesi</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Debt column</source>
        <translation>Borç sütunu</translation>
    </message>
    <message>
        <source>Receivable column</source>
        <translation>Alacak sütunu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Birim fiyat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>Ödeme şekli</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Fiş numarası</translation>
    </message>
    <message>
        <source>Sale number</source>
        <translation>Satış numarası</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Ürün grubu</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barkod</translation>
    </message>
    <message>
        <source>Further barcodes</source>
        <translation>Diğer barkodlar</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>KDV oranı</translation>
    </message>
    <message>
        <source>Ask after days</source>
        <translation>Kaç gün sonra sorulsun</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Garanti (ay)</translation>
    </message>
    <message>
        <source>Maintenance every days</source>
        <translation>Kaç günde bir bakım</translation>
    </message>
    <message>
        <source>Line of work</source>
        <translation>Mesleği, iş kolu</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>İhtiyacı</translation>
    </message>
    <message>
        <source>Contribution to the shop</source>
        <translation>Dükkâna katkısı</translation>
    </message>
    <message>
        <source>Who brought them</source>
        <translation>Kim getirdi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>To add: {count}</source>
        <translation>Eklenecek: {count}</translation>
    </message>
    <message>
        <source>To update: {count}</source>
        <translation>Güncellenecek: {count}</translation>
    </message>
    <message>
        <source>Same: {count}</source>
        <translation>Aynı: {count}</translation>
    </message>
    <message>
        <source>To look at: {count}</source>
        <translation>Şüpheli: {count}</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Atlanacak: {count}</translation>
    </message>
    <message>
        <source>These rows are not in your shop yet and will be added.</source>
        <translation>Bu satırlar dükkânınızda yok, eklenecek.</translation>
    </message>
    <message>
        <source>Known already: empty fields are filled and newer values taken.</source>
        <translation>Zaten kayıtlı: boş alanlar doldurulur, yeni değerler alınır.</translation>
    </message>
    <message>
        <source>These are already in your shop; nothing changes.</source>
        <translation>Bunlar dükkânınızda zaten var, değişmez.</translation>
    </message>
    <message>
        <source>Look at these: each row says what for.</source>
        <translation>Bunlara bakın: nedeni satırında yazıyor.</translation>
    </message>
    <message>
        <source>These rows will not be taken; each row says why.</source>
        <translation>Bu satırlar alınmaz, nedeni satırında yazıyor.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 satır</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} satır</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>1 satırı aktar</translation>
    </message>
    <message>
        <source>Import {count} rows</source>
        <translation>{count} satırı aktar</translation>
    </message>
    <message>
        <source>Nothing was new in this list. Your shop is as it was.</source>
        <translation>Bu listede yeni bir şey yok. Dükkânınız eskisi gibi.</translation>
    </message>
    <message>
        <source>{count} customers added</source>
        <translation>{count} müşteri eklendi</translation>
    </message>
    <message>
        <source>{count} sales rows added</source>
        <translation>{count} satış satırı eklendi</translation>
    </message>
    <message>
        <source>{count} products added</source>
        <translation>{count} ürün eklendi</translation>
    </message>
    <message>
        <source>{count} payments added</source>
        <translation>{count} tahsilat eklendi</translation>
    </message>
    <message>
        <source>{count} new customers</source>
        <translation>{count} yeni müşteri</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>{count} kayıt güncellendi</translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation>{count} satır atlandı</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>If this customer leaves, about {amount} a year goes.</source>
        <translation>Bu müşteri giderse yılda yaklaşık {amount} gider.</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message>
        <source>Kept out by lot</source>
        <translation>Kura ile dışarıda</translation>
    </message>
    <message>
        <source>Out by lot, not to be told</source>
        <translation>Kura ile dışarıda, haber verilmez</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>By rank: who stands before whom. By amount: twice as much counts twice as much.</source>
        <translation>Sıraya göre: kim kimin önünde. Miktara göre: iki katı iki kat sayılır.</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>Sıraya göre</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Miktara göre</translation>
    </message>
    <message>
        <source>Nothing is known of this yet, so it changes nothing.</source>
        <translation>Bu konuda henüz bilgi yok; bu yüzden bir şey değiştirmez.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Usual for: {trade}</source>
        <translation>Şu iş için alışılmış: {trade}</translation>
    </message>
    <message>
        <source>What counts in your shop, and how much</source>
        <translation>Dükkânınızda ne, ne kadar sayılır</translation>
    </message>
    <message>
        <source>0 does not count at all, 10 counts most. To begin with, choose your trade:</source>
        <translation>0 hiç sayılmaz, 10 en çok sayılır. Başlangıç için işinizi seçin:</translation>
    </message>
</context>
<context>
    <name>KnownAbsences</name>
    <message>
        <source>Away: {when}</source>
        <translation>Uzakta: {when}</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Sil: {what}</translation>
    </message>
</context>
<context>
    <name>LastSeen</name>
    <message>
        <source>Came today</source>
        <translation>Bugün geldi</translation>
    </message>
    <message>
        <source>Came yesterday</source>
        <translation>Dün geldi</translation>
    </message>
    <message>
        <source>Not seen for {days} days</source>
        <translation>{days} gündür gelmedi</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Tomorrow, {weekday}</source>
        <translation>Yarın, {weekday}</translation>
    </message>
    <message>
        <source>In 3 days, {weekday}</source>
        <translation>3 gün sonra, {weekday}</translation>
    </message>
    <message>
        <source>In 1 week, {weekday}</source>
        <translation>1 hafta sonra, {weekday}</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Write how much was paid.</source>
        <translation>Ne kadar ödendiğini yazın.</translation>
    </message>
    <message>
        <source>This is more than the debt. Write at most what is owed.</source>
        <translation>Bu, borçtan fazla. En çok borç kadar yazın.</translation>
    </message>
    <message>
        <source>Write why this entry is reversed.</source>
        <translation>Bu kaydın neden ters çevrildiğini yazın.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>Bu kayıt artık yok.</translation>
    </message>
    <message>
        <source>This entry was already reversed.</source>
        <translation>Bu kaydın ters kaydı daha önce yapılmış.</translation>
    </message>
    <message>
        <source>This is a reversal itself. Enter what is right anew.</source>
        <translation>Bu zaten bir ters kayıt. Doğrusunu yeniden girin.</translation>
    </message>
    <message>
        <source>This entry belongs to a sale. Return or delete the sale.</source>
        <translation>Bu kayıt bir satışa ait. Satışı iade alın ya da silin.</translation>
    </message>
    <message>
        <source>This day is over. Write today or a later day.</source>
        <translation>Bu gün geçti. Bugünü ya da sonraki bir günü yazın.</translation>
    </message>
    <message>
        <source>Promised to pay</source>
        <translation>Ödemeye söz verdi</translation>
    </message>
</context>
<context>
    <name>LedgerAsks</name>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Write why this entry is reversed.</source>
        <translation>Bu kaydın neden ters çevrildiğini yazın.</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Veresiye sınırı</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>Promised day</source>
        <translation>Söz verilen gün</translation>
    </message>
    <message>
        <source>Write the day, for example tomorrow or 5.12.</source>
        <translation>Günü yazın, örneğin yarın ya da 5.12.</translation>
    </message>
    <message>
        <source>Why is this entry reversed?</source>
        <translation>Bu kayıt neden ters çevriliyor?</translation>
    </message>
    <message>
        <source>How much may be owed at most?</source>
        <translation>En çok ne kadar borcu olabilir?</translation>
    </message>
    <message>
        <source>Which day was promised?</source>
        <translation>Hangi güne söz verdi?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>LedgerColumns</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Ödeme günü</translation>
    </message>
    <message>
        <source>Promise and limit</source>
        <translation>Söz ve sınır</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Günü geçen</translation>
    </message>
    <message>
        <source>0–30 days</source>
        <translation>0–30 gün</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 gün</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 gün</translation>
    </message>
    <message>
        <source>90+ days</source>
        <translation>90+ gün</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Borcu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>{years} years late</source>
        <translation>{years} yıl gecikti</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} gün gecikti</translation>
    </message>
    <message>
        <source>{days} day late</source>
        <translation>{days} gün gecikti</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} gün var</translation>
    </message>
    <message>
        <source>{days} day left</source>
        <translation>{days} gün var</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>söz verdiği gün geçti: {day}</translation>
    </message>
    <message>
        <source>pays today</source>
        <translation>bugün ödeyecek</translation>
    </message>
    <message>
        <source>pays tomorrow</source>
        <translation>yarın ödeyecek</translation>
    </message>
    <message>
        <source>pays on {weekday}</source>
        <translation>{weekday} ödeyecek</translation>
    </message>
    <message>
        <source>promise: {day}</source>
        <translation>söz: {day}</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>sınırı aştı</translation>
    </message>
</context>
<context>
    <name>LedgerFoot</name>
    <message>
        <source>Take a payment</source>
        <translation>Tahsilat yap</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Veresiye sınırı</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Ödeme sözü</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Store credit owed</source>
        <translation>Veresiye alacağı</translation>
    </message>
    <message>
        <source>Past its due date</source>
        <translation>Günü geçen</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Bu hafta dolan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>People who owe</source>
        <translation>Borcu olanlar</translation>
    </message>
    <message>
        <source>No customer owes anything.</source>
        <translation>Borcu olan müşteri yok.</translation>
    </message>
    <message>
        <source>Look at the customers</source>
        <translation>Müşterilere bak</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>{count} person owes</source>
        <translation>{count} kişi borçlu</translation>
    </message>
    <message>
        <source>{count} people owe</source>
        <translation>{count} kişi borçlu</translation>
    </message>
    <message>
        <source>{count} person, within 7 days</source>
        <translation>7 gün içinde {count} kişi</translation>
    </message>
    <message>
        <source>{count} people, within 7 days</source>
        <translation>7 gün içinde {count} kişi</translation>
    </message>
    <message>
        <source>nobody within 7 days</source>
        <translation>7 gün içinde kimse yok</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Hesap dökümü</translation>
    </message>
    <message>
        <source>{count} person is late</source>
        <translation>{count} kişi gecikti</translation>
    </message>
    <message>
        <source>{count} people are late</source>
        <translation>{count} kişi gecikti</translation>
    </message>
    <message>
        <source>nobody is late</source>
        <translation>geciken yok</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Veresiye</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>{days} days late, due {day}</source>
        <translation>{days} gün gecikti, günü {day}</translation>
    </message>
    <message>
        <source>{days} day late, due {day}</source>
        <translation>{days} gün gecikti, günü {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>günü bugün</translation>
    </message>
    <message>
        <source>due {day}, {days} days left</source>
        <translation>günü {day}, {days} gün var</translation>
    </message>
    <message>
        <source>due {day}, {days} day left</source>
        <translation>günü {day}, {days} gün var</translation>
    </message>
    <message>
        <source>usually pays after {days} days</source>
        <translation>genelde {days} günde öder</translation>
    </message>
    <message>
        <source>usually pays after {days} day</source>
        <translation>genelde {days} günde öder</translation>
    </message>
    <message>
        <source>{over} over the limit of {limit}</source>
        <translation>{limit} sınırını {over} aştı</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>sınırı {limit}</translation>
    </message>
    <message>
        <source>{name}: {amount} lapses on {day}, five years after it was due.</source>
        <translation>{name}: {amount}, {day} günü zamanaşımına uğrar (ödeme gününden beş yıl sonra).</translation>
    </message>
    <message>
        <source>{name}: {amount} lapsed on {day}, five years after it was due.</source>
        <translation>{name}: {amount}, {day} günü zamanaşımına uğradı (ödeme gününden beş yıl sonra).</translation>
    </message>
    <message>
        <source>{name}: {amount} lapses by law</source>
        <translation>{name}: {amount} zamanaşımına uğruyor</translation>
    </message>
    <message>
        <source>{count} more people have such debts.</source>
        <translation>{count} kişinin daha böyle borcu var.</translation>
    </message>
    <message>
        <source>{count} more person has such a debt.</source>
        <translation>{count} kişinin daha böyle borcu var.</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Satışın satırları</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>En büyük</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Match the computer</source>
        <translation>Bilgisayara uy</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık ya da koyu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>Loyalty</name>
    <message>
        <source>The numbers of the card must be above zero. Write them again.</source>
        <translation>Karttaki sayılar sıfırdan büyük olmalı. Yeniden yazın.</translation>
    </message>
    <message>
        <source>Write how many to give, 1 or more.</source>
        <translation>Kaç tane verileceğini yazın, en az 1.</translation>
    </message>
    <message>
        <source>Write how many to use, 1 or more.</source>
        <translation>Kaç tane kullanılacağını yazın, en az 1.</translation>
    </message>
    <message>
        <source>There are only {count} on the card.</source>
        <translation>Kartta yalnız {count} var.</translation>
    </message>
    <message>
        <source>This sale already has its points.</source>
        <translation>Bu satışın puanı zaten verildi.</translation>
    </message>
</context>
<context>
    <name>LoyaltyPart</name>
    <message>
        <source>Card of loyal customers</source>
        <translation>Sadık müşteri kartı</translation>
    </message>
    <message>
        <source>What you give</source>
        <translation>Ne verirsiniz</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Kart yok</translation>
    </message>
    <message>
        <source>Stamps: one a visit</source>
        <translation>Damga: her gelişe bir</translation>
    </message>
    <message>
        <source>Points: by what is bought</source>
        <translation>Puan: alışverişe göre</translation>
    </message>
    <message>
        <source>How many make a present</source>
        <translation>Kaçı bir hediye eder</translation>
    </message>
    <message>
        <source>Write a number, for example 10.</source>
        <translation>Bir sayı yazın, örneğin 10.</translation>
    </message>
    <message>
        <source>One point for every</source>
        <translation>Bir puan her</translation>
    </message>
    <message>
        <source>Write an amount, for example 10.</source>
        <translation>Bir tutar yazın, örneğin 10.</translation>
    </message>
    <message>
        <source>For example: a coffee</source>
        <translation>Örneğin: bir kahve</translation>
    </message>
    <message>
        <source>The present</source>
        <translation>Hediye</translation>
    </message>
    <message>
        <source>The card stands on each customer&apos;s page; who has a full one is a list in Customers.</source>
        <translation>Kart her müşterinin kartında durur; kartı dolanlar Müşteriler&apos;de bir listedir.</translation>
    </message>
    <message>
        <source>Write a whole number, 1 or more, for example 10.</source>
        <translation>1 ya da daha büyük bir tam sayı yazın, örneğin 10.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>An amount can be at most 1 billion lira. Please check the zeros.</source>
        <translation>Tutar en çok 1 milyar lira olabilir. Sıfırları kontrol edin.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero. Remove the minus sign.</source>
        <translation>Tutar sıfırdan küçük olamaz. Eksi işaretini silin.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the amount. Write it like 12.50 or 1250.</source>
        <translation>Tutarı anlayamadık. 12,50 ya da 1250 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>MoneyTiles</name>
    <message>
        <source>Store credit debt</source>
        <translation>Veresiye borcu</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>Ortalama alışverişi</translation>
    </message>
</context>
<context>
    <name>MorningPart</name>
    <message>
        <source>Reminder time</source>
        <translation>Hatırlatma saati</translation>
    </message>
    <message>
        <source>When should we tell you whom to call today?</source>
        <translation>Bugün aranacakları ne zaman söyleyelim?</translation>
    </message>
    <message>
        <source>Write a time, for example 09:00.</source>
        <translation>Bir saat yazın, örneğin 09:00.</translation>
    </message>
    <message>
        <source>Once a day, on this computer.</source>
        <translation>Günde bir kez, bu bilgisayarda.</translation>
    </message>
</context>
<context>
    <name>MovedRow</name>
    <message>
        <source>Since last month</source>
        <translation>Geçen aydan beri</translation>
    </message>
    <message>
        <source>Since last year</source>
        <translation>Geçen yıldan beri</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Neyle karşılaştırılıyor</translation>
    </message>
</context>
<context>
    <name>NewProduct</name>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Write the price, for example 15 or 12.50.</source>
        <translation>Fiyatı yazın, örneğin 15 ya da 12,50.</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Ürünün adı</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Add a new product with the barcode {code}</source>
        <translation>Bu barkodla yeni ürün ekle: {code}</translation>
    </message>
    <message>
        <source>Add a new product</source>
        <translation>Yeni ürün ekle</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Fiyatı ne kadar?</translation>
    </message>
    <message>
        <source>Write the product&apos;s name.</source>
        <translation>Ürünün adını yazın.</translation>
    </message>
</context>
<context>
    <name>NoteCount</name>
    <message>
        <source>Banknotes of {value}</source>
        <translation>{value} banknot sayısı</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Bozuk para</translation>
    </message>
    <message>
        <source>Write how many, for example 12.</source>
        <translation>Kaç tane olduğunu yazın, örneğin 12.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What should be remembered?</source>
        <translation>Ne hatırlansın?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Write something in the note.</source>
        <translation>Nota bir şey yazın.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is {count} person to call today.</source>
        <translation>Bugün aranacak {count} kişi var.</translation>
    </message>
    <message>
        <source>There are {count} people to call today.</source>
        <translation>Bugün aranacak {count} kişi var.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Hatırlatma</translation>
    </message>
    <message>
        <source>{count} reminders are due.</source>
        <translation>{count} hatırlatmanın zamanı geldi.</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>Sipariş: {name}</translation>
    </message>
    <message>
        <source>{count} orders are due.</source>
        <translation>{count} siparişin günü geldi.</translation>
    </message>
    <message>
        <source>Service: {what}</source>
        <translation>Servis: {what}</translation>
    </message>
    <message>
        <source>{count} services are due.</source>
        <translation>{count} servisin günü geldi.</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>Spent about {now} a visit on the last {visits} visits, {before} before that.</source>
        <translation>Son {visits} gelişinin her biri yaklaşık {now} tuttu, öncekiler {before} tutuyordu.</translation>
    </message>
    <message>
        <source>buys less than before</source>
        <translation>alışverişi küçüldü</translation>
    </message>
    <message>
        <source>Visits had been getting further apart.</source>
        <translation>Son gelişlerinin arası açılmıştı.</translation>
    </message>
    <message>
        <source>Had been buying less and less.</source>
        <translation>Alışverişi küçülüyordu.</translation>
    </message>
    <message>
        <source>Used to come at steady intervals.</source>
        <translation>Hep düzenli aralıklarla gelirdi.</translation>
    </message>
    <message>
        <source>Did not come at this time last year either.</source>
        <translation>Geçen yıl bu günlerde de gelmemişti.</translation>
    </message>
    <message>
        <source>Spends about {now} a visit, {before} before</source>
        <translation>Her gelişi yaklaşık {now} tutuyor, önceden {before} tutuyordu</translation>
    </message>
    <message>
        <source>{item}: not bought on the last {without} visits</source>
        <translation>{item}: son {without} gelişinde almadı</translation>
    </message>
    <message>
        <source>{item}: bought on {bought} of {before} visits, then on none of the last {without}.</source>
        <translation>{item}: {before} gelişin {bought} tanesinde almıştı, son {without} gelişte hiç almadı.</translation>
    </message>
    <message>
        <source>{name}: nobody has come for {days} days. They may be away or have moved.</source>
        <translation>{name}: {days} gündür kimse uğramadı. Tatilde ya da taşınmış olabilirler.</translation>
    </message>
    <message>
        <source>{name}: several of them have not come for {days} days.</source>
        <translation>{name}: birkaç kişi {days} gündür uğramadı.</translation>
    </message>
    <message>
        <source>Bought on {bought} of the last {days} such days</source>
        <translation>Böyle {days} günün {bought} tanesinde aldı</translation>
    </message>
    <message>
        <source>Bought on {bought} of the last {days} Saturdays</source>
        <translation>Son {days} cumartesinin {bought} tanesinde aldı</translation>
    </message>
    <message>
        <source>Bought on {bought} of the last {days} Sundays</source>
        <translation>Son {days} pazarın {bought} tanesinde aldı</translation>
    </message>
    <message>
        <source>Bought on {bought} of the last {days} weekdays</source>
        <translation>Son {days} hafta içi günün {bought} tanesinde aldı</translation>
    </message>
    <message>
        <source>Standing order</source>
        <translation>Sürekli sipariş</translation>
    </message>
    <message>
        <source>{quantity} ({low}-{high})</source>
        <translation>{quantity} ({low}-{high})</translation>
    </message>
    <message>
        <source>{product} {quantity} (±{margin})</source>
        <translation>{product} {quantity} (±{margin})</translation>
    </message>
    <message>
        <source>{quantity} (±{margin})</source>
        <translation>{quantity} (±{margin})</translation>
    </message>
    <message>
        <source>There is no forecast of last month to look back on yet.</source>
        <translation>Geçen aya ait bir tahmin henüz yok.</translation>
    </message>
    <message>
        <source>Last month {hits} of {listed} set aside were fetched.</source>
        <translation>Geçen ay ayrılan {listed} üründen {hits} tanesi alındı.</translation>
    </message>
    <message>
        <source>{product}: usually every {gap} days, last bought {days} days ago</source>
        <translation>{product}: genelde {gap} günde bir alır, son alışı {days} gün önce</translation>
    </message>
    <message>
        <source>Expected on {day}</source>
        <translation>Beklenen gün: {day}</translation>
    </message>
    <message>
        <source>Expected between {first} and {last}</source>
        <translation>Beklenen günler: {first} - {last}</translation>
    </message>
    <message>
        <source>In the last year no regular left. There were {empty} empty alarms.</source>
        <translation>Geçen yıl sürekli gelenlerden giden olmadı. {empty} boş uyarı vardı.</translation>
    </message>
    <message>
        <source>Of the {left} customers who left last year, {caught} had been on the list in time. There were {empty} empty alarms.</source>
        <translation>Geçen yıl giden {left} müşteriden {caught} tanesi önceden listeye girmişti, {empty} boş uyarı vardı.</translation>
    </message>
    <message>
        <source>{days} days earlier than a fixed limit of {rule} days</source>
        <translation>{rule} günlük sabit sınırdan {days} gün önce</translation>
    </message>
    <message>
        <source>{days} days later than a fixed limit of {rule} days</source>
        <translation>{rule} günlük sabit sınırdan {days} gün sonra</translation>
    </message>
    <message>
        <source>On the same day as a fixed limit of {rule} days</source>
        <translation>{rule} günlük sabit sınırla aynı gün</translation>
    </message>
    <message>
        <source>Of {called} people called, {called_back} came back; of {not_called} not called, {not_back}.</source>
        <translation>Aranan {called} kişiden {called_back} kişi döndü, aranmayan {not_called} kişiden {not_back} kişi.</translation>
    </message>
    <message>
        <source>These numbers are small: the difference may be chance.</source>
        <translation>Sayılar küçük: fark rastlantı olabilir.</translation>
    </message>
    <message>
        <source>The difference is not clear: it may be chance.</source>
        <translation>Fark belirgin değil: rastlantı olabilir.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Buys {other}, which goes well with it, and has not had it for a year.</source>
        <translation>Bunun yanına yakışan bir ürün alıyor: {other}. Bundan bir yıldır almadı.</translation>
    </message>
    <message>
        <source>Of {alike} customers with the same taste {takers} take it.</source>
        <translation>Zevki benzeyen {alike} müşteriden {takers} kişi bunu alıyor.</translation>
    </message>
    <message>
        <source>Usually takes {count} of {product}: the bigger pack may suit.</source>
        <translation>Genelde bundan {count} tane alıyor: {product}. Büyük boyu uygun olabilir.</translation>
    </message>
    <message>
        <source>Asked for it when there was none.</source>
        <translation>Yokken sormuştu.</translation>
    </message>
    <message>
        <source>Usually bought every {days} days, and due now.</source>
        <translation>Genelde {days} günde bir alır, zamanı geldi.</translation>
    </message>
    <message>
        <source>Of 100 purchases with {left} {count} also have {right}.</source>
        <translation>İçinde {left} olan 100 alışverişten {count} tanesinde {right} da var.</translation>
    </message>
    <message>
        <source>{baskets} purchases of the last year had both ({share} % of all). Chance alone would bring about {expected}; this is {times} times that.</source>
        <translation>Son bir yılda {baskets} alışverişte ikisi birlikte var (bütün alışverişlerin % {share} kadarı). Tesadüfen aşağı yukarı {expected} olurdu; bu, onun {times} katı.</translation>
    </message>
    <message>
        <source>Of 100 pairs as clear as this fewer than 1 is chance.</source>
        <translation>Bu kadar belirgin 100 çiftin içinde tesadüf olan 1 taneden azdır.</translation>
    </message>
    <message>
        <source>Of 100 pairs as clear as this at most {count} may be chance.</source>
        <translation>Bu kadar belirgin 100 çiftin içinde en çok {count} tanesi tesadüf olabilir.</translation>
    </message>
</context>
<context>
    <name>OffersSheet</name>
    <message>
        <source>Whom to offer: {product}</source>
        <translation>Kime önerilir: {product}</translation>
    </message>
    <message>
        <source>Looking for who may want it…</source>
        <translation>Kimler isteyebilir, bakılıyor…</translation>
    </message>
    <message>
        <source>There is nobody to offer it to yet. The program learns from sales that are entered with their products.</source>
        <translation>Şimdilik önerilecek kimse yok. Program bunu ürünleriyle girilen satışlardan öğrenir.</translation>
    </message>
    <message>
        <source>Whom to offer</source>
        <translation>Kime önerilir</translation>
    </message>
    <message>
        <source>Enter opens the card of the selected customer.</source>
        <translation>Enter seçili müşterinin kartını açar.</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Kartı aç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>OrderLinesEdit</name>
    <message>
        <source>Product, or in words</source>
        <translation>Ürün adı ya da kendi sözleriyle</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Birim fiyatı</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boş kalabilir</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Ne istedi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Del takes the selected line out.</source>
        <translation>Del seçili satırı çıkarır.</translation>
    </message>
    <message>
        <source>Write what was ordered.</source>
        <translation>Ne sipariş edildiğini yazın.</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim edilenler</translation>
    </message>
    <message>
        <source>Standing order</source>
        <translation>Sürekli sipariş</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>{days} days late ({day})</source>
        <translation>{days} gün gecikti ({day})</translation>
    </message>
    <message>
        <source>will be fetched</source>
        <translation>gelip alacak</translation>
    </message>
    <message>
        <source>delivery, no address</source>
        <translation>teslimat, adres yok</translation>
    </message>
    <message>
        <source>to {address}</source>
        <translation>teslimat: {address}</translation>
    </message>
    <message>
        <source>to be prepared</source>
        <translation>hazırlanacak</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>sale written</source>
        <translation>satışı yazıldı</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>Take an order</source>
        <translation>Sipariş al</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Hangi güne</translation>
    </message>
    <message>
        <source>Write for which day it is.</source>
        <translation>Hangi güne olduğunu yazın.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>How it gets there</source>
        <translation>Nasıl ulaşacak</translation>
    </message>
    <message>
        <source>Will be fetched</source>
        <translation>Gelip alacak</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Teslimat</translation>
    </message>
    <message>
        <source>Tell me, days before</source>
        <translation>Kaç gün önce haber verilsin</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>aynı gün</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Siparişi iptal et</translation>
    </message>
    <message>
        <source>Choose who ordered.</source>
        <translation>Kimin sipariş verdiğini seçin.</translation>
    </message>
    <message>
        <source>Taken on {day}</source>
        <translation>Alındığı gün: {day}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>This day has passed. Write today or a later day.</source>
        <translation>Bu gün geçti. Bugünü ya da sonraki bir günü yazın.</translation>
    </message>
    <message>
        <source>This day is more than two years away. Check the year.</source>
        <translation>Bu gün iki yıldan uzak. Yılı kontrol edin.</translation>
    </message>
    <message>
        <source>Write what was ordered.</source>
        <translation>Ne sipariş edildiğini yazın.</translation>
    </message>
    <message>
        <source>Write how much of it was ordered, more than zero.</source>
        <translation>Ne kadar sipariş edildiğini yazın, sıfırdan büyük olsun.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. Remove the minus sign.</source>
        <translation>Fiyat sıfırın altında olamaz. Eksi işaretini silin.</translation>
    </message>
    <message>
        <source>You can be told at most {days} days before.</source>
        <translation>En çok {days} gün önceden haber verilir.</translation>
    </message>
    <message>
        <source>Write the number of days, like 1 or 3.</source>
        <translation>Gün sayısını yazın, 1 ya da 3 gibi.</translation>
    </message>
    <message>
        <source>This order is no longer there.</source>
        <translation>Bu sipariş artık yok.</translation>
    </message>
    <message>
        <source>This order was delivered or cancelled. Take that back first.</source>
        <translation>Bu sipariş teslim ya da iptal edilmiş. Önce onu geri alın.</translation>
    </message>
    <message>
        <source>Choose who ordered.</source>
        <translation>Kimin sipariş verdiğini seçin.</translation>
    </message>
    <message>
        <source>Write the amount that was asked for the order.</source>
        <translation>Sipariş için alınan tutarı yazın.</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>Take an order</source>
        <translation>Sipariş al</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Delivery list</source>
        <translation>Teslimat listesi</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Teslimatlar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>No order waits.</source>
        <translation>Bekleyen sipariş yok.</translation>
    </message>
    <message>
        <source>Take an order</source>
        <translation>Sipariş al</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Tomorrow, {weekday}</source>
        <translation>Yarın, {weekday}</translation>
    </message>
    <message>
        <source>In 3 days, {weekday}</source>
        <translation>3 gün sonra, {weekday}</translation>
    </message>
    <message>
        <source>In 1 week, {weekday}</source>
        <translation>1 hafta sonra, {weekday}</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Hazır değil</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>Write the name of the field.</source>
        <translation>Alanın adını yazın.</translation>
    </message>
    <message>
        <source>There is already a field named {name}.</source>
        <translation>Bu adda bir alan var: {name}.</translation>
    </message>
    <message>
        <source>This field is no longer there.</source>
        <translation>Bu alan artık yok.</translation>
    </message>
</context>
<context>
    <name>PagesSheet</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Sayfalar hazırlanıyor…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Sayfa {page} / {pages}</translation>
    </message>
    <message>
        <source>Page {page} / {pages} is being sent…</source>
        <translation>Sayfa {page} / {pages} gönderiliyor…</translation>
    </message>
    <message>
        <source>Sent to the printer: {name}</source>
        <translation>Yazıcıya gönderildi: {name}</translation>
    </message>
    <message>
        <source>No printer found. Check the cable and power, or save as PDF.</source>
        <translation>Yazıcı bulunamadı. Kablosu takılı mı, yazıcı açık mı, bakın ya da PDF olarak kaydedin.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>Everything</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Henüz bir şey yok.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Tahsilatlar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aramalar</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatmalar</translation>
    </message>
</context>
<context>
    <name>PaymentChoice</name>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Havale</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Veresiye</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
</context>
<context>
    <name>PaymentLetters</name>
    <message>
        <source>C</source>
        <translation>N</translation>
    </message>
    <message>
        <source>D</source>
        <translation>K</translation>
    </message>
    <message>
        <source>T</source>
        <translation>H</translation>
    </message>
    <message>
        <source>S</source>
        <translation>V</translation>
    </message>
</context>
<context>
    <name>PaymentSheet</name>
    <message>
        <source>Take a payment</source>
        <translation>Tahsilat yap</translation>
    </message>
    <message>
        <source>The rest pays the next debt</source>
        <translation>Kalanı sonraki borca say</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Debt: {amount}</source>
        <translation>Borcu: {amount}</translation>
    </message>
    <message>
        <source>No debt</source>
        <translation>Borcu yok</translation>
    </message>
    <message>
        <source>Still owed afterwards: {amount}</source>
        <translation>Kalan borç: {amount}</translation>
    </message>
    <message>
        <source>Nothing owed afterwards</source>
        <translation>Borcu kapanır</translation>
    </message>
</context>
<context>
    <name>PermissionFoot</name>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Change the permissions</source>
        <translation>İzinleri değiştir</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>{channels}: allowed</source>
        <translation>{channels}: var</translation>
    </message>
    <message>
        <source>{channels}: not allowed</source>
        <translation>{channels}: yok</translation>
    </message>
    <message>
        <source>{channels}: not asked</source>
        <translation>{channels}: sorulmadı</translation>
    </message>
</context>
<context>
    <name>PermissionSheet</name>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>var</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sorulmadı</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>sözlü</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonda</translation>
    </message>
    <message>
        <source>How was it answered?</source>
        <translation>Nasıl alındı?</translation>
    </message>
    <message>
        <source>Permission is asked face to face or on a form, never by a message. A no always counts.</source>
        <translation>İzin yüz yüze ya da formla sorulur, mesajla sorulmaz. Hayır diyen her zaman sayılır.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Call</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>{channel}: allowed</source>
        <translation>{channel}: var</translation>
    </message>
    <message>
        <source>{channel}: not allowed</source>
        <translation>{channel}: yok</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Copy the number</source>
        <translation>Numarayı kopyala</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>The spreadsheet cut this phone short: {phone}. Please write it in full.</source>
        <translation>Excel bu telefonu kısaltmış: {phone}. Numarayı tam yazın.</translation>
    </message>
    <message>
        <source>There is no such phone number: {phone}. Please correct it.</source>
        <translation>Böyle bir telefon yok: {phone}. Numarayı düzeltin.</translation>
    </message>
    <message>
        <source>Phone has 7 digits, the area code may be missing.</source>
        <translation>Telefon 7 haneli, alan kodu eksik olabilir.</translation>
    </message>
    <message>
        <source>Phone has {count} digits with its zero, one may be missing.</source>
        <translation>Telefon sıfırla birlikte {count} haneli, bir rakam eksik olabilir.</translation>
    </message>
    <message>
        <source>Phone has {count} digits with its zero, {missing} may be missing.</source>
        <translation>Telefon sıfırla birlikte {count} haneli, {missing} rakam eksik olabilir.</translation>
    </message>
    <message>
        <source>Phone has {count} digits with its zero, that is too many.</source>
        <translation>Telefon sıfırla birlikte {count} haneli, rakamlar fazla.</translation>
    </message>
    <message>
        <source>Phone has {count} digits, one may be missing.</source>
        <translation>Telefon {count} haneli, bir rakam eksik olabilir.</translation>
    </message>
    <message>
        <source>Phone has {count} digits, {missing} may be missing.</source>
        <translation>Telefon {count} haneli, {missing} rakam eksik olabilir.</translation>
    </message>
    <message>
        <source>Phone has {count} digits, that is too many. Put + before a foreign number.</source>
        <translation>Telefon {count} haneli, rakamlar fazla. Yurt dışı numarasının başına + koyun.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the phone. Write it like 0532 123 45 67.</source>
        <translation>Telefonu anlayamadık. 0532 123 45 67 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Listede</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listenin satırları</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>There is a problem</source>
        <translation>Sorun var</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun ne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Write what is wrong.</source>
        <translation>Sorunun ne olduğunu yazın.</translation>
    </message>
</context>
<context>
    <name>ProductCodes</name>
    <message>
        <source>This barcode belongs to: {name}</source>
        <translation>Bu barkod başka bir ürünün: {name}</translation>
    </message>
    <message>
        <source>Take off the barcode: {barcode}</source>
        <translation>Barkodu çıkar: {barcode}</translation>
    </message>
</context>
<context>
    <name>ProductColumns</name>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barkod</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
</context>
<context>
    <name>ProductFacts</name>
    <message>
        <source>Of late</source>
        <translation>Son günlerde</translation>
    </message>
    <message>
        <source>Came back so far: {percent} %</source>
        <translation>Bugüne kadar iade: %{percent}</translation>
    </message>
    <message>
        <source>Who buys it most</source>
        <translation>En çok alanlar</translation>
    </message>
    <message>
        <source>Prices over time</source>
        <translation>Fiyat geçmişi</translation>
    </message>
    <message>
        <source>Not sold in the last 30 days.</source>
        <translation>Son 30 günde satılmadı.</translation>
    </message>
    <message>
        <source>Sold in the last 30 days: {amount}</source>
        <translation>Son 30 günde satılan: {amount}</translation>
    </message>
    <message>
        <source>Open the card: {name}</source>
        <translation>Kartı aç: {name}</translation>
    </message>
    <message>
        <source>on {count} day in a year, last on {day}</source>
        <translation>bir yılda {count} gün, son alışı {day}</translation>
    </message>
    <message>
        <source>on {count} days in a year, last on {day}</source>
        <translation>bir yılda {count} gün, son alışı {day}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>fiyatsız</translation>
    </message>
    <message>
        <source>cost {amount}</source>
        <translation>maliyet {amount}</translation>
    </message>
</context>
<context>
    <name>ProductFields</name>
    <message>
        <source>Name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barkod</translation>
    </message>
    <message>
        <source>Ask whether they are content after (days)</source>
        <translation>Kaç gün sonra “memnun mu” diye sorulsun</translation>
    </message>
    <message>
        <source>Warranty (months)</source>
        <translation>Garanti (ay)</translation>
    </message>
    <message>
        <source>Maintenance every (days)</source>
        <translation>Kaç günde bir bakım</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>After the sale</source>
        <translation>Satış sonrası</translation>
    </message>
    <message>
        <source>Scan or type, then Enter</source>
        <translation>Okutun ya da yazın, sonra Enter</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>Write the product&apos;s name.</source>
        <translation>Ürünün adını yazın.</translation>
    </message>
    <message>
        <source>Left of each sale: {amount}, {percent} % of the price.</source>
        <translation>Her satıştan kalan: {amount}, fiyatın %{percent} kadarı.</translation>
    </message>
    <message>
        <source>The price is below the cost: each sale loses {amount}.</source>
        <translation>Fiyat maliyetin altında: her satışta kayıp {amount}.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Yeni ürün</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Ürünü düzenle</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to {most}.</source>
        <translation>Bir tam sayı yazın: en az 1, en çok {most}.</translation>
    </message>
</context>
<context>
    <name>ProductLine</name>
    <message>
        <source>2 bread 1 milk, or scan</source>
        <translation>2 ekmek 1 süt yazın ya da barkod okutun</translation>
    </message>
    <message>
        <source>Product or barcode</source>
        <translation>Ürün ya da barkod</translation>
    </message>
    <message>
        <source>Write the product too: {amount} bread.</source>
        <translation>Ürünü de yazın, örneğin: {amount} ekmek.</translation>
    </message>
</context>
<context>
    <name>ProductLists</name>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Asked for, not there</source>
        <translation>Soruldu, yoktu</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>{count} product found</source>
        <translation>{count} ürün bulundu</translation>
    </message>
    <message>
        <source>{count} products found</source>
        <translation>{count} ürün bulundu</translation>
    </message>
    <message>
        <source>{count} product</source>
        <translation>{count} ürün</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} ürün</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; was not found.</source>
        <translation>&apos;{text}&apos; bulunamadı.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The last digit doesn&apos;t fit the others. Check {barcode} once more.</source>
        <translation>Son rakam ötekilere uymuyor. Bir daha bakın: {barcode}</translation>
    </message>
    <message>
        <source>Write the product&apos;s name.</source>
        <translation>Ürünün adını yazın.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. Remove the minus sign.</source>
        <translation>Fiyat sıfırın altında olamaz. Eksi işaretini silin.</translation>
    </message>
    <message>
        <source>This price is too large. Please check the zeros.</source>
        <translation>Bu fiyat çok büyük. Sıfırları kontrol edin.</translation>
    </message>
    <message>
        <source>The VAT rate is between 0 and 100.</source>
        <translation>KDV oranı 0 ile 100 arasındadır.</translation>
    </message>
    <message>
        <source>Days are between 1 and 3650. Leave it empty for none.</source>
        <translation>Gün 1 ile 3650 arasındadır. Yoksa boş bırakın.</translation>
    </message>
    <message>
        <source>Months are between 1 and 240. Leave it empty for none.</source>
        <translation>Ay 1 ile 240 arasındadır. Yoksa boş bırakın.</translation>
    </message>
    <message>
        <source>There is already a product named {name}.</source>
        <translation>Bu adla bir ürün zaten var: {name}.</translation>
    </message>
    <message>
        <source>The barcode {barcode} belongs to another product: {name}.</source>
        <translation>{barcode} barkodu başka bir ürünün: {name}.</translation>
    </message>
    <message>
        <source>This product is no longer in the list.</source>
        <translation>Bu ürün artık listede yok.</translation>
    </message>
</context>
<context>
    <name>ProductsBar</name>
    <message>
        <source>Lists</source>
        <translation>Listeler</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Öteki kategoriler</translation>
    </message>
    <message>
        <source>Find a product, or scan its barcode</source>
        <translation>Ürün ara ya da barkod okut</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Yeni ürün</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Excel&apos;den aktar</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>No products yet. A sale with lines adds them.</source>
        <translation>Henüz ürün yok. Kalemli satışlar ürünleri ekler.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Yeni ürün</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Excel&apos;den aktar</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Arşiv boş.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Bütün ürünleri göster</translation>
    </message>
    <message>
        <source>Add it as a new product</source>
        <translation>Yeni ürün olarak ekle</translation>
    </message>
    <message>
        <source>Whom to offer</source>
        <translation>Kime önerilir</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>Birlikte alınanlar</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Did not come any more</source>
        <translation>Bir daha gelmedi</translation>
    </message>
    <message>
        <source>Came anyway: an empty alarm</source>
        <translation>Kendiliğinden geldi, boş uyarıydı</translation>
    </message>
    <message>
        <source>Came back later than usual</source>
        <translation>Her zamankinden geç geldi</translation>
    </message>
    <message>
        <source>Came back after a call</source>
        <translation>Aranınca geldi</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Henüz belli değil</translation>
    </message>
    <message>
        <source>A fixed limit of {days} days would have caught {caught}, with {empty} empty alarms.</source>
        <translation>{days} günlük sabit sınır {caught} kişiyi yakalar, {empty} boş uyarı verirdi.</translation>
    </message>
    <message>
        <source>They stood on the list about 1 day after their last visit.</source>
        <translation>Son gelişlerinden yaklaşık 1 gün sonra listeye girmişlerdi.</translation>
    </message>
    <message>
        <source>They stood on the list about {days} days after their last visit.</source>
        <translation>Son gelişlerinden yaklaşık {days} gün sonra listeye girmişlerdi.</translation>
    </message>
    <message>
        <source>Nobody to compare yet. This can be said 60 days after the first names on your list.</source>
        <translation>Karşılaştıracak kimse yok. İlk isimler listeye girdikten 60 gün sonra söylenebilir.</translation>
    </message>
    <message>
        <source>Of 100 people called, {low} to {high} would come back.</source>
        <translation>Aranan her 100 kişiden {low} ile {high} arasında kişi döner.</translation>
    </message>
    <message>
        <source>Of 100 people not called, {low} to {high} would come back.</source>
        <translation>Aranmayan her 100 kişiden {low} ile {high} arasında kişi döner.</translation>
    </message>
    <message>
        <source>You chose whom to call, so this shows a difference, not its cause.</source>
        <translation>Kimi arayacağınızı siz seçtiniz: bu bir farkı gösterir, sebebini göstermez.</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Try the last year</source>
        <translation>Geçen yılı dene</translation>
    </message>
    <message>
        <source>Who stood on the list, and how it ended</source>
        <translation>Listede kimler vardı, sonu ne oldu</translation>
    </message>
    <message>
        <source>Each week&apos;s list is made anew from what was known then, and compared with what happened afterwards.</source>
        <translation>Her haftanın listesi yalnız o gün bilinenlerle yeniden hazırlanır, sonra olanlarla karşılaştırılır.</translation>
    </message>
    <message>
        <source>Did calling help?</source>
        <translation>Aramak işe yaradı mı?</translation>
    </message>
    <message>
        <source>The weeks of the last year are being replayed…</source>
        <translation>Geçen yılın haftaları deneniyor…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>Proof on your own past</source>
        <translation>Geçmişinizde kanıt</translation>
    </message>
    <message>
        <source>{rule} The list: {earlier}.</source>
        <translation>{rule} Liste: {earlier}.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Days away then</source>
        <translation>Kaç gündür yoktu</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Sonu ne oldu</translation>
    </message>
</context>
<context>
    <name>Pyramid</name>
    <message>
        <source>{percent} % of the turnover</source>
        <translation>cirodan payı %{percent}</translation>
    </message>
    <message>
        <source>Move a slider or a border; the pyramid is drawn anew at once.</source>
        <translation>Bir ölçüyü ya da sınırı kaydırın; piramit hemen yeniden çizilir.</translation>
    </message>
    <message>
        <source>The most valuable {share} % of the customers ({people}) bring {percent} % of the turnover.</source>
        <translation>Müşterilerin en değerli %{share} kadarı ({people}) cironun %{percent} kadarını getiriyor.</translation>
    </message>
    <message>
        <source>1 person rose</source>
        <translation>1 kişi yükseldi</translation>
    </message>
    <message>
        <source>{count} people rose</source>
        <translation>{count} kişi yükseldi</translation>
    </message>
    <message>
        <source>1 person fell</source>
        <translation>1 kişi indi</translation>
    </message>
    <message>
        <source>{count} people fell</source>
        <translation>{count} kişi indi</translation>
    </message>
    <message>
        <source>1 person new</source>
        <translation>1 kişi yeni</translation>
    </message>
    <message>
        <source>{count} people new</source>
        <translation>{count} kişi yeni</translation>
    </message>
</context>
<context>
    <name>PyramidPicture</name>
    <message>
        <source>Pyramid</source>
        <translation>Piramit</translation>
    </message>
</context>
<context>
    <name>PyramidView</name>
    <message>
        <source>Working out what everybody is worth…</source>
        <translation>Herkesin değeri hesaplanıyor…</translation>
    </message>
    <message>
        <source>Usual borders</source>
        <translation>Alışılmış sınırlar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>The pyramid is drawn from sales. There is none in the shop yet.</source>
        <translation>Piramit satışlardan çizilir. Henüz satış yok.</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
    <message>
        <source>Since last month, by what they are worth</source>
        <translation>Geçen aydan beri, değerine göre</translation>
    </message>
    <message>
        <source>Since last year, by what they are worth</source>
        <translation>Geçen yıldan beri, değerine göre</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>A quantity can be at most 1 million. Please check the zeros.</source>
        <translation>Miktar en çok 1 milyon olabilir. Sıfırları kontrol edin.</translation>
    </message>
    <message>
        <source>The quantity cannot be below zero. Remove the minus sign.</source>
        <translation>Miktar sıfırdan küçük olamaz. Eksi işaretini silin.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the quantity. Write it like 3 or 1.5.</source>
        <translation>Miktarı anlayamadık. 3 ya da 1,5 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>Quiet</name>
    <message>
        <source>The horizon “{text}” was not understood. Write a number of days such as 60, or 3x:7:90 for three times the customer&apos;s own gap, at least 7 and at most 90 days.</source>
        <translation>“{text}” süresi anlaşılamadı. 60 gibi bir gün sayısı yazın; ya da 3x:7:90 yazın: müşterinin kendi aralığının üç katı, en az 7, en çok 90 gün.</translation>
    </message>
</context>
<context>
    <name>QuietGauge</name>
    <message>
        <source>As usual</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Later than usual</source>
        <translation>Gecikti</translation>
    </message>
    <message>
        <source>Away a long time</source>
        <translation>Uzun süredir yok</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Not seen for {days} days</source>
        <translation>{days} gündür uğramadı</translation>
    </message>
    <message>
        <source>{title}, usually every {gap} days</source>
        <translation>{title}, genelde {gap} günde bir gelir</translation>
    </message>
    <message>
        <source>{title}, usually every day</source>
        <translation>{title}, genelde her gün gelir</translation>
    </message>
    <message>
        <source>Remind gently of the debt first.</source>
        <translation>Önce borcu nazikçe hatırlatın.</translation>
    </message>
    <message>
        <source>You could call and ask how they are.</source>
        <translation>Arayıp hâlini hatırını sorabilirsiniz.</translation>
    </message>
    <message>
        <source>Usually came every day.</source>
        <translation>Genelde her gün gelirdi.</translation>
    </message>
    <message>
        <source>Usually came every {days} days.</source>
        <translation>Genelde {days} günde bir gelirdi.</translation>
    </message>
    <message>
        <source>Usually came every {low}-{high} days.</source>
        <translation>Genelde {low}-{high} günde bir gelirdi.</translation>
    </message>
    <message>
        <source>Never stayed away this long before.</source>
        <translation>Daha önce hiç bu kadar ara vermemişti.</translation>
    </message>
    <message>
        <source>Of {all} earlier gaps, {shorter} were shorter.</source>
        <translation>Daha önceki {all} aranın {shorter} tanesi daha kısaydı.</translation>
    </message>
    <message>
        <source>Owes {amount}, 1 day late</source>
        <translation>{amount} borcu var, 1 gün gecikti</translation>
    </message>
    <message>
        <source>Owes {amount}, {days} days late</source>
        <translation>{amount} borcu var, {days} gün gecikti</translation>
    </message>
    <message>
        <source>Birthday tomorrow</source>
        <translation>Yarın doğum günü</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Bugün doğum günü</translation>
    </message>
    <message>
        <source>A few more visits are needed to learn how often this customer comes.</source>
        <translation>Ne sıklıkta geldiğini öğrenmek için birkaç geliş daha gerekiyor.</translation>
    </message>
    <message>
        <source>Comes every day, as usual.</source>
        <translation>Her zamanki gibi her gün geliyor.</translation>
    </message>
    <message>
        <source>Comes about every {days} days, as usual.</source>
        <translation>Her zamanki gibi, yaklaşık {days} günde bir geliyor.</translation>
    </message>
    <message>
        <source>+ promised</source>
        <translation>+ söz verildi</translation>
    </message>
    <message>
        <source>+ late debt</source>
        <translation>+ geciken borç</translation>
    </message>
    <message>
        <source>+ not seen lately</source>
        <translation>+ uğramıyor</translation>
    </message>
    <message>
        <source>+ buys less</source>
        <translation>+ alışverişi küçüldü</translation>
    </message>
    <message>
        <source>+ birthday</source>
        <translation>+ doğum günü</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Which days</source>
        <translation>Hangi günler</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Son 3 ay</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Son 12 ay</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Kim ne dedi</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Nobody was asked in these days.</source>
        <translation>Bu günlerde kimseye sorulmadı.</translation>
    </message>
    <message>
        <source>Look at today&apos;s list</source>
        <translation>Bugünün listesine bak</translation>
    </message>
    <message>
        <source>When somebody comes back after a long time, the reason you note stands here.</source>
        <translation>Uzun süre sonra gelen müşteri için yazdığınız sebep burada durur.</translation>
    </message>
    <message>
        <source>{name}: {reason}, away for {days}</source>
        <translation>{name}: {reason}, {days} yoktu</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Sales slip</source>
        <translation>Bilgi fişi</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>İade bilgi fişi</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>Tahsilat makbuzu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>KDV</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>VAT {percent}</source>
        <translation>KDV {percent}</translation>
    </message>
    <message>
        <source>Discount {amount}</source>
        <translation>İndirim {amount}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Havale</translation>
    </message>
    <message>
        <source>On store credit</source>
        <translation>Veresiye</translation>
    </message>
    <message>
        <source>Owed after this</source>
        <translation>Bundan sonraki borç</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>Önceden ödenen</translation>
    </message>
    <message>
        <source>Fiscal document no: {number}</source>
        <translation>Fiş ya da fatura no: {number}</translation>
    </message>
    <message>
        <source>Walk-in sale</source>
        <translation>İsimsiz satış</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>This is not a payment. Choose a payment.</source>
        <translation>Bu bir tahsilat değil. Bir tahsilat seçin.</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Alınan ödeme</translation>
    </message>
    <message>
        <source>Give the file a name that ends with .pdf.</source>
        <translation>Dosyaya .pdf ile biten bir ad verin.</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Alışveriş</translation>
    </message>
</context>
<context>
    <name>ReferrerEdit</name>
    <message>
        <source>Choose who is meant from the list, or empty the field.</source>
        <translation>Listeden kimi kastettiğinizi seçin ya da alanı boşaltın.</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>For example: ask about the order</source>
        <translation>Örnek: siparişi sor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Write the day, for example tomorrow or 15.8.</source>
        <translation>Günü yazın, örneğin yarın ya da 15.8.</translation>
    </message>
    <message>
        <source>Remind of</source>
        <translation>Ne hatırlatılsın</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message>
        <source>Write what to be reminded of after the day.</source>
        <translation>Günden sonra neyi hatırlatacağımızı yazın.</translation>
    </message>
    <message>
        <source>This day is past. Write today or a day to come.</source>
        <translation>Bu gün geçti. Bugünü ya da ileriki bir günü yazın.</translation>
    </message>
</context>
<context>
    <name>ReminderRows</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{when}. Customer: {name}</source>
        <translation>{when}. Müşteri: {name}</translation>
    </message>
    <message>
        <source>{when}. {count} customers bear this name; write the surname.</source>
        <translation>{when}. Bu adda {count} müşteri var, soyadını da yazın.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>dünden beri</translation>
    </message>
    <message>
        <source>since {day}, {days} days</source>
        <translation>günü {day}, {days} gün geçti</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>her gün</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>her hafta</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>her ay</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>her yıl</translation>
    </message>
</context>
<context>
    <name>ReminderTime</name>
    <message>
        <source>We couldn&apos;t read the time. Write it like 09:00.</source>
        <translation>Saati anlayamadık. 09:00 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Write what to be reminded of.</source>
        <translation>Neyin hatırlatılacağını yazın.</translation>
    </message>
    <message>
        <source>This reminder is no longer there.</source>
        <translation>Bu hatırlatma artık yok.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Write what to be reminded of.</source>
        <translation>Neyi hatırlatacağımızı yazın.</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>Yeni hatırlatma</translation>
    </message>
    <message>
        <source>tomorrow 10 call Fatma</source>
        <translation>yarın 10 Fatma Hanım&apos;ı ara</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatmalar</translation>
    </message>
    <message>
        <source>Nothing to be reminded of.</source>
        <translation>Bekleyen hatırlatma yok.</translation>
    </message>
    <message>
        <source>Write a reminder</source>
        <translation>Hatırlatma yaz</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Memnun</translation>
    </message>
    <message>
        <source>There is a problem…</source>
        <translation>Sorun var…</translation>
    </message>
    <message>
        <source>Tomorrow, {weekday}</source>
        <translation>Yarın, {weekday}</translation>
    </message>
    <message>
        <source>In 3 days, {weekday}</source>
        <translation>3 gün sonra, {weekday}</translation>
    </message>
    <message>
        <source>In 1 week, {weekday}</source>
        <translation>1 hafta sonra, {weekday}</translation>
    </message>
    <message>
        <source>The day and the hour first, then what to do.</source>
        <translation>Önce gün ve saat, sonra yapılacak iş.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF dosyası</translation>
    </message>
    <message>
        <source>Excel file</source>
        <translation>Excel dosyası</translation>
    </message>
    <message>
        <source>{name} is being written…</source>
        <translation>Yazılıyor: {name}…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>There is no program on this computer for this file.</source>
        <translation>Bu bilgisayarda bu dosyayı açan bir program yok.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Total: 1 customer</source>
        <translation>Toplam: 1 müşteri</translation>
    </message>
    <message>
        <source>Total: {count} customers</source>
        <translation>Toplam: {count} müşteri</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>Müşteri listesi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Son gelişi</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Genelde</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>İkinci telefon</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Mahalle</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Usually every (days)</source>
        <translation>Genelde kaç günde bir</translation>
    </message>
    <message>
        <source>To call today</source>
        <translation>Bugün aranacaklar</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Arandı</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Promised follow-ups</source>
        <translation>Söz verilenler</translation>
    </message>
    <message>
        <source>Overdue store credit</source>
        <translation>Günü geçen veresiye</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Uğramayanlar</translation>
    </message>
    <message>
        <source>Buying less</source>
        <translation>Alışverişi küçülenler</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Yazdırma: {date}</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Listelenecek kayıt yok.</translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation>Sayfa {page} / {pages}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>her gün</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>{days} günde bir</translation>
    </message>
    <message>
        <source>There is no report named {name}. There are: {names}.</source>
        <translation>Bu adda rapor yok: {name}. Olanlar: {names}.</translation>
    </message>
    <message>
        <source>Give the file a name that ends with .pdf or .xlsx.</source>
        <translation>Dosyaya .pdf ya da .xlsx ile biten bir ad verin.</translation>
    </message>
    <message>
        <source>Give the file a name that ends with .xlsx.</source>
        <translation>Dosyaya .xlsx ile biten bir ad verin.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Önerildi</translation>
    </message>
    <message>
        <source>There is nobody to offer it to yet. It needs sales with their products.</source>
        <translation>Şimdilik önerilecek kimse yok. Bunun için ürünleriyle girilmiş satış gerekir.</translation>
    </message>
    <message>
        <source>Who buys this</source>
        <translation>Bunu alan</translation>
    </message>
    <message>
        <source>also buys this</source>
        <translation>bunu da alıyor</translation>
    </message>
    <message>
        <source>Purchases with both</source>
        <translation>İkisi birlikte</translation>
    </message>
    <message>
        <source>Of all purchases, %</source>
        <translation>Bütün alışverişlerde, %</translation>
    </message>
    <message>
        <source>Of 100 with the first, with both</source>
        <translation>İlkini alan 100 alışverişte</translation>
    </message>
    <message>
        <source>Times as often as by chance</source>
        <translation>Tesadüfün kaç katı</translation>
    </message>
    <message>
        <source>Of 100 such pairs, chance at most</source>
        <translation>Tesadüf payı, %, en çok</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sözle</translation>
    </message>
    <message>
        <source>From the purchases of a year; only pairs that chance does not explain.</source>
        <translation>Bir yılın alışverişlerinden; yalnız tesadüfle açıklanamayan çiftler.</translation>
    </message>
    <message>
        <source>Nothing goes together clearly yet. It needs more sales that are entered with their products.</source>
        <translation>Şimdilik belirgin biçimde birlikte alınan ürün yok. Bunun için ürünleriyle girilmiş daha çok satış gerekir.</translation>
    </message>
    <message>
        <source>Whom to offer</source>
        <translation>Kime önerilir</translation>
    </message>
    <message>
        <source>Bought together</source>
        <translation>Birlikte alınanlar</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Geldiği gün</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Kaç gün yoktu</translation>
    </message>
    <message>
        <source>Spent in a year</source>
        <translation>Yıllık alışverişi</translation>
    </message>
    <message>
        <source>All of the reason</source>
        <translation>Sebebin toplamı</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Why they stayed away</source>
        <translation>Neden gelmemişler</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 kişi</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} kişi</translation>
    </message>
    <message>
        <source>To set aside</source>
        <translation>Ayrılacaklar</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Delivery list</source>
        <translation>Teslimat listesi</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>{count} deliveries</source>
        <translation>{count} teslimat</translation>
    </message>
    <message>
        <source>{count} delivery</source>
        <translation>{count} teslimat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>İstediği gün</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Haber verildi</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>İsteyenler</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Turnover of a year</source>
        <translation>Yıllık ciro</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Visits in a year</source>
        <translation>Yıllık geliş</translation>
    </message>
    <message>
        <source>Turnover of the last {days} days</source>
        <translation>Son {days} günün cirosu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Together, % of all</source>
        <translation>Toplamın yüzdesi</translation>
    </message>
    <message>
        <source>The first fifth of the customers ({people}) bring {share} % of the turnover.</source>
        <translation>Müşterilerin ilk beşte biri ({people} kişi) cironun % {share} kadarını getiriyor.</translation>
    </message>
    <message>
        <source>{months}. month, %</source>
        <translation>{months}. ay, %</translation>
    </message>
    <message>
        <source>First came in</source>
        <translation>İlk geldiği ay</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Beklenen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Some more weeks of sales are needed before anything can be foretold.</source>
        <translation>Tahmin için birkaç haftalık satış daha gerekiyor.</translation>
    </message>
    <message>
        <source>Tried on {tests} past stretches it was {error} % off on average; as last time it was {naive} %.</source>
        <translation>Geçmişten {tests} dönemde denendi: ortalama sapma % {error}; geçen seferki gibi denseydi % {naive}.</translation>
    </message>
    <message>
        <source>Kept out by lot</source>
        <translation>Kura ile dışarıda bırakılan</translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>Kampanya: {name}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gelen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Bir yıl önce</translation>
    </message>
    <message>
        <source>Three months from</source>
        <translation>Üç ayın başı</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>First fifth, % of all</source>
        <translation>İlk beşte bir, %</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Yine gelen</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Pay, %</translation>
    </message>
    <message>
        <source>At least, %</source>
        <translation>En az, %</translation>
    </message>
    <message>
        <source>At most, %</source>
        <translation>En çok, %</translation>
    </message>
    <message>
        <source>Bought the month after</source>
        <translation>Ertesi ay alan</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Turnover by month</source>
        <translation>Aylara göre ciro</translation>
    </message>
    <message>
        <source>Share of the best customers over time</source>
        <translation>En çok alanların payı, zaman içinde</translation>
    </message>
    <message>
        <source>New customers who came again</source>
        <translation>Yine gelen yeni müşteriler</translation>
    </message>
    <message>
        <source>Who bought again the month after</source>
        <translation>Ertesi ay da alanlar</translation>
    </message>
    <message>
        <source>Busy days and hours</source>
        <translation>Gün ve saat yoğunluğu</translation>
    </message>
    <message>
        <source>Customer pyramid</source>
        <translation>Müşteri piramidi</translation>
    </message>
    <message>
        <source>Layers by trait</source>
        <translation>Katmanlar ve özellikler</translation>
    </message>
    <message>
        <source>Suggested groups</source>
        <translation>Önerilen gruplar</translation>
    </message>
    <message>
        <source>Who brings the turnover</source>
        <translation>Ciroyu kim getiriyor</translation>
    </message>
    <message>
        <source>Do new customers come again</source>
        <translation>Yeni müşteriler yine geliyor mu</translation>
    </message>
    <message>
        <source>Turnover to come</source>
        <translation>Beklenen ciro</translation>
    </message>
    <message>
        <source>Result of a campaign</source>
        <translation>Kampanya sonucu</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>The shop&apos;s figures drawn, each with what it says in words.</source>
        <translation>Dükkânın rakamları çizilmiş olarak; her biri ne dediğini yazıyla da söyler.</translation>
    </message>
    <message>
        <source>What the list would have caught in the last year, and whether calling helped.</source>
        <translation>Liste son bir yılda kimleri yakalardı ve aramak işe yaradı mı.</translation>
    </message>
    <message>
        <source>Every customer with phone, last visit, usual gap and store credit.</source>
        <translation>Bütün müşteriler: telefonu, son gelişi, genelde kaç günde bir geldiği ve veresiyesi.</translation>
    </message>
    <message>
        <source>Who owes what, since when and how old the debts are.</source>
        <translation>Kim ne kadar borçlu, ne zamandan beri, borçlar kaç günlük.</translation>
    </message>
    <message>
        <source>What a day took by kind of payment, the cash counted and what was changed later.</source>
        <translation>Günün kazancı ödeme türüne göre, sayılan kasa ve sonradan değişenler.</translation>
    </message>
    <message>
        <source>Whom to call today and why, with the phone numbers.</source>
        <translation>Bugün kimi, neden arayacağınız ve telefon numaraları.</translation>
    </message>
    <message>
        <source>What customers said on coming back after a long time, summed by reason.</source>
        <translation>Uzun süre sonra gelen müşterilerin söyledikleri, sebeplere göre toplanmış.</translation>
    </message>
    <message>
        <source>Who is expected today and what to have ready, with a box to tick.</source>
        <translation>Bugün kimin beklendiği ve neyin hazır olacağı, işaret kutusuyla.</translation>
    </message>
    <message>
        <source>What goes where today, street by street.</source>
        <translation>Bugün nereye ne gidecek, sokak sokak.</translation>
    </message>
    <message>
        <source>Who asked for what was not there, with phone and how they may be told.</source>
        <translation>Olmayan bir ürünü kim istedi; telefonu ve nasıl haber verilebileceği.</translation>
    </message>
    <message>
        <source>Every customer by what they are worth to the shop, the most valuable first.</source>
        <translation>Bütün müşteriler dükkâna değerine göre, en değerlisi önce.</translation>
    </message>
    <message>
        <source>The layers of the pyramid by neighbourhood, trade or goods.</source>
        <translation>Piramidin katmanları; mahalleye, mesleğe ya da alınan ürüne göre.</translation>
    </message>
    <message>
        <source>Customers who buy alike, with what suits each group.</source>
        <translation>Benzer alışveriş yapan müşteriler ve her gruba ne yakışacağı.</translation>
    </message>
    <message>
        <source>How few customers bring most of the turnover.</source>
        <translation>Cironun çoğunu ne kadar az müşterinin getirdiği.</translation>
    </message>
    <message>
        <source>How many of each month&apos;s new customers came again.</source>
        <translation>Her ayın yeni müşterilerinden kaçının yeniden geldiği.</translation>
    </message>
    <message>
        <source>Turnover of the weeks to come, with a range and how far off it was before.</source>
        <translation>Gelecek haftaların cirosu, aralığıyla ve önceden ne kadar yanıldığıyla.</translation>
    </message>
    <message>
        <source>Who came back of those told and of those kept out.</source>
        <translation>Haber verilenlerden ve dışarıda tutulanlardan kimin geldiği.</translation>
    </message>
    <message>
        <source>Each month beside the same month a year before.</source>
        <translation>Her ay, bir yıl önceki aynı ayla yan yana.</translation>
    </message>
    <message>
        <source>Whether the shop leans on fewer customers than before.</source>
        <translation>Dükkân eskisinden daha az müşteriye mi yaslanıyor.</translation>
    </message>
    <message>
        <source>How many of each month&apos;s new customers came again within 60 days.</source>
        <translation>Her ayın yeni müşterilerinden kaçı 60 gün içinde yine geldi.</translation>
    </message>
    <message>
        <source>Of who bought in a month, how many bought in the next one too.</source>
        <translation>Bir ay alışveriş edenlerden kaçı ertesi ay da aldı.</translation>
    </message>
    <message>
        <source>To whom to offer the goods that sell most, each with the reason.</source>
        <translation>Çok satan ürünler kime önerilir, her biri nedeniyle.</translation>
    </message>
    <message>
        <source>What is bought together more often than chance would have it.</source>
        <translation>Tesadüften daha sık birlikte alınan ürünler.</translation>
    </message>
    <message>
        <source>On which days and hours most sales are made.</source>
        <translation>En çok satış hangi gün ve saatlerde yapılıyor.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Save the left-out rows as Excel</source>
        <translation>Atlananları Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Aktarımı geri al</translation>
    </message>
    <message>
        <source>You can undo the import for 30 days, from Recent actions too.</source>
        <translation>Aktarımı 30 gün boyunca geri alabilirsiniz, Son işlemler&apos;den de.</translation>
    </message>
    <message>
        <source>The import was undone. Your shop is as it was.</source>
        <translation>Aktarım geri alındı. Dükkânınız eskisi gibi.</translation>
    </message>
    <message>
        <source>Saved: {file}. Correct the rows and import that file.</source>
        <translation>Kaydedildi: {file}. Satırları düzeltip o dosyayı aktarın.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>The line over a bar shows where the true share may lie; the shorter, the surer.</source>
        <translation>Çubuğun üstündeki çizgi gerçek payın nerede olabileceğini gösterir; ne kadar kısaysa o kadar kesin.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Counted to the end: {day}.</source>
        <translation>Sonuna kadar sayıldı: {day}.</translation>
    </message>
    <message>
        <source>Counted so far: {day}.</source>
        <translation>Şimdiye kadar sayıldı: {day}.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Haber verilenler</translation>
    </message>
    <message>
        <source>Kept out by lot</source>
        <translation>Kura ile dışarıda</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Kimler geldi</translation>
    </message>
    <message>
        <source>{back} of {people} came</source>
        <translation>{people} kişiden {back} kişi geldi</translation>
    </message>
    <message>
        <source>Goal: {goal} people. Came: {back}.</source>
        <translation>Hedef: {goal} kişi. Gelen: {back} kişi.</translation>
    </message>
    <message>
        <source>Discount given: {amount}. Those told bought for {turnover} in that time.</source>
        <translation>Verilen indirim: {amount}. Haber verilenlerin o günlerdeki alışverişi: {turnover}.</translation>
    </message>
    <message>
        <source>Bought after being told: {count}.</source>
        <translation>Haber üzerine alan: {count} kişi.</translation>
    </message>
    <message>
        <source>Cost for each of them: {amount}.</source>
        <translation>Kişi başı masraf: {amount}.</translation>
    </message>
    <message>
        <source>Of 100 people told came between {low} and {high} than of 100 kept out.</source>
        <translation>Haber verilen 100 kişiden gelenler, dışarıdaki 100 kişiye göre: {low} ile {high} arası.</translation>
    </message>
    <message>
        <source>{people} fewer</source>
        <translation>{people} kişi az</translation>
    </message>
    <message>
        <source>{people} more</source>
        <translation>{people} kişi fazla</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Geri gelen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>İade</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Take back</source>
        <translation>İade al</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Choose what comes back: Space takes the line, F9 all of it.</source>
        <translation>Geri geleni seçin: boşluk tuşu satırı, F9 hepsini alır.</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Ödendiği gibi</translation>
    </message>
    <message>
        <source>To give back: {amount}</source>
        <translation>Geri verilecek: {amount}</translation>
    </message>
    <message>
        <source>Walk-in sale</source>
        <translation>İsimsiz satış</translation>
    </message>
    <message>
        <source>Space takes the line, a digit part of it</source>
        <translation>Boşluk tuşu satırı alır, rakam bir kısmını</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>Para nasıl geri verilecek</translation>
    </message>
</context>
<context>
    <name>ReturnTable</name>
    <message>
        <source>What comes back</source>
        <translation>Geri gelenler</translation>
    </message>
</context>
<context>
    <name>RhythmStrip</name>
    <message>
        <source>Visits</source>
        <translation>Gelişleri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>What is asked about</source>
        <translation>Neye bakılır</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Take this line off</source>
        <translation>Bu satırı çıkar</translation>
    </message>
    <message>
        <source>Write a value here, or take the line off.</source>
        <translation>Buraya bir değer yazın ya da satırı çıkarın.</translation>
    </message>
    <message>
        <source>Write a whole number here, for example 30.</source>
        <translation>Buraya bir tam sayı yazın, örneğin 30.</translation>
    </message>
</context>
<context>
    <name>SaleColumns</name>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Alınanlar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>{day}, {count} sales</source>
        <translation>{day}, {count} satış</translation>
    </message>
    <message>
        <source>{day}, {count} sale</source>
        <translation>{day}, {count} satış</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Havale</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Veresiye</translation>
    </message>
    <message>
        <source>Walk-in sale</source>
        <translation>İsimsiz satış</translation>
    </message>
    <message>
        <source>Refund, {payment}</source>
        <translation>İade, {payment}</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>iade edildi</translation>
    </message>
    <message>
        <source>partly returned</source>
        <translation>bir kısmı iade edildi</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>düzeltildi</translation>
    </message>
</context>
<context>
    <name>SaleDetails</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Fiş</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Belge türü</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>Why was it bought?</source>
        <translation>Neden alındı?</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Fiş numarası</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Fatura numarası</translation>
    </message>
    <message>
        <source>This number is already on the sale of {day}: {name}. It can still be saved.</source>
        <translation>Bu numara başka bir satışta var: {day}, {name}. Yine de kaydedebilirsiniz.</translation>
    </message>
    <message>
        <source>Walk-in sale</source>
        <translation>İsimsiz satış</translation>
    </message>
    <message>
        <source>This day is still to come. Write today or an earlier day.</source>
        <translation>Bu gün henüz gelmedi. Bugünü ya da önceki bir günü yazın.</translation>
    </message>
</context>
<context>
    <name>SaleEntry</name>
    <message>
        <source>That is too long. Write a few products at a time.</source>
        <translation>Bu çok uzun. Her seferinde birkaç ürün yazın.</translation>
    </message>
    <message>
        <source>Write an amount or a product, for example 2 bread 1 milk.</source>
        <translation>Tutar ya da ürün yazın, örneğin 2 ekmek 1 süt.</translation>
    </message>
    <message>
        <source>Which product? Write its name after the quantity: {words} bread.</source>
        <translation>Hangi ürün? Miktardan sonra adını yazın, örneğin: {words} ekmek.</translation>
    </message>
    <message>
        <source>No product has the barcode {code}.</source>
        <translation>Bu barkodla kayıtlı ürün yok: {code}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read “{word}”. Write it like 2 bread 1 milk.</source>
        <translation>“{word}” anlaşılamadı. 2 ekmek 1 süt gibi yazın.</translation>
    </message>
    <message>
        <source>“{name}” is not among your products.</source>
        <translation>“{name}” ürünlerinizde yok.</translation>
    </message>
    <message>
        <source>The amount is zero. Write how much it was.</source>
        <translation>Tutar sıfır. Ne kadar olduğunu yazın.</translation>
    </message>
    <message>
        <source>{product} has no price yet. Write what it comes to after it.</source>
        <translation>{product} için henüz fiyat yok. Tutarını ardından yazın.</translation>
    </message>
    <message>
        <source>The quantity of {product} is zero. Write how much it was.</source>
        <translation>Miktar sıfır: {product}. Ne kadar olduğunu yazın.</translation>
    </message>
    <message>
        <source>{product} is sold by this unit: {unit}. Write the quantity in it.</source>
        <translation>{product} bu birimle satılır: {unit}. Miktarı bu birimle yazın.</translation>
    </message>
    <message>
        <source>“{word}” could be {products}. Write a little more of the name.</source>
        <translation>“{word}” şunlardan biri olabilir: {products}. Adını biraz daha yazın.</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>The lines come to less than this. Change the lines or write a smaller amount.</source>
        <translation>Satırların toplamı bundan az. Satırları değiştirin ya da daha küçük bir tutar yazın.</translation>
    </message>
    <message>
        <source>Choose the customer for a sale on store credit.</source>
        <translation>Veresiye satış için müşteri seçin.</translation>
    </message>
</context>
<context>
    <name>SaleLines</name>
    <message>
        <source>The quantity is zero. Remove the line with Del.</source>
        <translation>Miktar sıfır. Satırı Del ile silin.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
</context>
<context>
    <name>SaleReasons</name>
    <message>
        <source>Need</source>
        <translation>İhtiyaç</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Hediye</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Tavsiye</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Passing by</source>
        <translation>Geçerken</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Başka</translation>
    </message>
</context>
<context>
    <name>SaleSheet</name>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Edit the sale</source>
        <translation>Satışı düzenle</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>One payment</source>
        <translation>Tek ödeme</translation>
    </message>
    <message>
        <source>{over} over the credit limit of {limit}; owed afterwards: {debt}</source>
        <translation>Veresiye sınırı {limit}, {over} aşılıyor; sonraki borç: {debt}</translation>
    </message>
    <message>
        <source>Walk-in sale</source>
        <translation>İsimsiz satış</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>This day is still to come. Write today or an earlier day.</source>
        <translation>Bu gün henüz gelmedi. Bugünü ya da önceki bir günü yazın.</translation>
    </message>
    <message>
        <source>This is a return itself. Choose the sale.</source>
        <translation>Bu zaten bir iade. Satışı seçin.</translation>
    </message>
    <message>
        <source>This is more than what is left of the sale. Write a smaller amount.</source>
        <translation>Bu, satıştan kalandan fazla. Daha küçük bir tutar yazın.</translation>
    </message>
    <message>
        <source>There is no money to give back for this. Change the sale instead.</source>
        <translation>Bunun için geri verilecek para yok. Bunun yerine satışı düzeltin.</translation>
    </message>
    <message>
        <source>Write how much of it comes back.</source>
        <translation>Ne kadarının iade edildiğini yazın.</translation>
    </message>
    <message>
        <source>Choose what comes back.</source>
        <translation>İade edileni seçin.</translation>
    </message>
    <message>
        <source>This line is no longer in the sale.</source>
        <translation>Bu satır artık satışta yok.</translation>
    </message>
    <message>
        <source>Only {quantity} of it can still come back: {product}</source>
        <translation>En çok {quantity} iade alınabilir: {product}</translation>
    </message>
    <message>
        <source>This sale was already returned.</source>
        <translation>Bu satış zaten iade edilmiş.</translation>
    </message>
    <message>
        <source>This sale was returned. Take the return back first, then the sale.</source>
        <translation>Bu satış iade edilmiş. Önce iadeyi geri alın, sonra satışı.</translation>
    </message>
    <message>
        <source>Sale deleted</source>
        <translation>Satış silindi</translation>
    </message>
    <message>
        <source>This sale is no longer there.</source>
        <translation>Bu satış artık yok.</translation>
    </message>
    <message>
        <source>Write the amount of the sale.</source>
        <translation>Satışın tutarını yazın.</translation>
    </message>
    <message>
        <source>This amount is too large. Write it again.</source>
        <translation>Bu tutar çok büyük. Yeniden yazın.</translation>
    </message>
    <message>
        <source>Store credit needs a customer. Choose who buys, or take cash.</source>
        <translation>Veresiye için müşteri gerekir. Kimin aldığını seçin ya da nakit alın.</translation>
    </message>
    <message>
        <source>The due day is before the sale. Write a later day.</source>
        <translation>Ödeme günü satıştan önce. Daha sonraki bir gün yazın.</translation>
    </message>
    <message>
        <source>The lines don&apos;t add up to the amount. Check the lines.</source>
        <translation>Satırların toplamı tutara eşit değil. Satırlara bakın.</translation>
    </message>
    <message>
        <source>This product is no longer in the list. Write its name.</source>
        <translation>Bu ürün artık listede yok. Adını yazın.</translation>
    </message>
    <message>
        <source>A part of the payment can&apos;t be below zero.</source>
        <translation>Ödemenin bir parçası sıfırın altında olamaz.</translation>
    </message>
    <message>
        <source>The parts don&apos;t add up to the amount. Check the parts.</source>
        <translation>Parçaların toplamı tutarı vermiyor. Parçaları gözden geçirin.</translation>
    </message>
    <message>
        <source>Write how much was sold: {product}</source>
        <translation>Ne kadar satıldığını yazın: {product}</translation>
    </message>
    <message>
        <source>The discount is larger than the price: {product}</source>
        <translation>İndirim fiyattan büyük: {product}</translation>
    </message>
    <message>
        <source>Sale corrected</source>
        <translation>Satış düzeltildi</translation>
    </message>
    <message>
        <source>This is the return of a sale. Delete it and return the sale again.</source>
        <translation>Bu, bir satışın iadesi. Silin ve satışı yeniden iade alın.</translation>
    </message>
    <message>
        <source>Part of this sale came back. Take the return back first, then change the customer.</source>
        <translation>Bu satışın bir kısmı iade edildi. Önce iadeyi geri alın, sonra müşteriyi değiştirin.</translation>
    </message>
    <message>
        <source>Part of this sale came back. Take the return back first, then change this.</source>
        <translation>Bu satışın bir kısmı iade edildi. Önce iadeyi geri alın, sonra bunu değiştirin.</translation>
    </message>
</context>
<context>
    <name>SalesPage</name>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card and transfer</source>
        <translation>Kart ve havale</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Veresiye</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
    <message>
        <source>Product or receipt number</source>
        <translation>Ürün ya da fiş numarası</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Gün sonu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>İade al</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Fiş yazdır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>{count} sale, {total}</source>
        <translation>{count} satış, {total}</translation>
    </message>
    <message>
        <source>{count} sales, {total}</source>
        <translation>{count} satış, {total}</translation>
    </message>
    <message>
        <source>into the till</source>
        <translation>kasaya giren</translation>
    </message>
    <message>
        <source>into the bank</source>
        <translation>bankaya giren</translation>
    </message>
    <message>
        <source>into the notebook</source>
        <translation>deftere yazılan</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>invoice {number}</source>
        <translation>fatura {number}</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>fiş {number}</translation>
    </message>
    <message>
        <source>No sale here with “{text}”. Try other days or another word.</source>
        <translation>Burada “{text}” geçen satış yok. Başka günlere bakın ya da başka bir söz yazın.</translation>
    </message>
    <message>
        <source>Nothing was sold today yet.</source>
        <translation>Bugün henüz satış yok.</translation>
    </message>
    <message>
        <source>Nothing was sold yesterday.</source>
        <translation>Dün satış yok.</translation>
    </message>
    <message>
        <source>Nothing was sold this week yet.</source>
        <translation>Bu hafta henüz satış yok.</translation>
    </message>
    <message>
        <source>Nothing was sold this month yet.</source>
        <translation>Bu ay henüz satış yok.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
</context>
<context>
    <name>SamePhone</name>
    <message>
        <source>Open card</source>
        <translation>Kartı aç</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Yine de kaydet</translation>
    </message>
    <message>
        <source>This number belongs to {name}. Same person?</source>
        <translation>Bu numara {name} adına kayıtlı. Aynı kişi mi?</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Came today</source>
        <translation>Bugün geldi</translation>
    </message>
    <message>
        <source>Came yesterday</source>
        <translation>Dün geldi</translation>
    </message>
    <message>
        <source>Last visit {day}</source>
        <translation>Son gelişi {day}</translation>
    </message>
</context>
<context>
    <name>SearchActs</name>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
    <message>
        <source>sell basket walk-in cash</source>
        <translation>sat sepet isimsiz nakit alışveriş</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>add person card</source>
        <translation>ekle kişi kart müşteri ekle</translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation>Son işlemi geri al</translation>
    </message>
    <message>
        <source>undo mistake wrong</source>
        <translation>vazgeç yanlış hata</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Yazıyı büyüt</translation>
    </message>
    <message>
        <source>size letters bigger glasses</source>
        <translation>yazı boyutu harf büyük gözlük</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Yazıyı küçült</translation>
    </message>
    <message>
        <source>size letters</source>
        <translation>yazı boyutu harf</translation>
    </message>
    <message>
        <source>morning call list whom</source>
        <translation>sabah arama listesi kimi arayayım</translation>
    </message>
    <message>
        <source>expected standing orders bread ready</source>
        <translation>beklenen sürekli sipariş ekmek hazır</translation>
    </message>
    <message>
        <source>people list birthdays groups</source>
        <translation>kişiler liste doğum günü grup</translation>
    </message>
    <message>
        <source>day takings turnover refund</source>
        <translation>günlük ciro kasa iade</translation>
    </message>
    <message>
        <source>debt balance owes payment overdue limit</source>
        <translation>borç bakiye tahsilat ödeme gecikmiş sınır defter açık hesap alacak</translation>
    </message>
    <message>
        <source>order delivery deliver street fetch wishes</source>
        <translation>sipariş teslim teslimat adres sokak istek istekler</translation>
    </message>
    <message>
        <source>promise task appointment</source>
        <translation>söz görev randevu hatırlat</translation>
    </message>
    <message>
        <source>pyramid groups most valuable points layer</source>
        <translation>piramit gruplar en değerli puan katman</translation>
    </message>
    <message>
        <source>offer message board win back suggestions thank you</source>
        <translation>kampanya teklif mesaj pano geri kazanma öneri teşekkür indirim</translation>
    </message>
    <message>
        <source>summary figures Excel PDF print</source>
        <translation>özet rakamlar Excel PDF yazdır</translation>
    </message>
    <message>
        <source>undo mistake deleted what was done</source>
        <translation>geri al yanlış silinen geçmiş yapılanlar</translation>
    </message>
    <message>
        <source>keys shortcuts how</source>
        <translation>tuşlar kısayollar nasıl</translation>
    </message>
    <message>
        <source>language dark theme owner name reminder time</source>
        <translation>dil koyu renk görünüm dükkânın adı hatırlatma saati yazı boyutu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>backup restore copy USB stick</source>
        <translation>yedek al geri yükle kopya USB bellek</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Kapalı günler</translation>
    </message>
    <message>
        <source>holiday closure shut</source>
        <translation>tatil bayram kapalı</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Excel CSV transfer list bring</source>
        <translation>Excel&apos;den aktar CSV liste dışa içe aktar kaydet</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>graph trend turnover month forecast 80/20</source>
        <translation>grafik çizim gidişat ciro ay tahmin 80/20</translation>
    </message>
    <message>
        <source>Why they stayed away</source>
        <translation>Neden gelmemişler</translation>
    </message>
    <message>
        <source>reasons left</source>
        <translation>sebepler uğramayanlar</translation>
    </message>
    <message>
        <source>Proof on your own past</source>
        <translation>Geçmişinizde kanıt</translation>
    </message>
    <message>
        <source>last year caught list worked</source>
        <translation>geçen yıl liste işe yaradı mı</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ayrılacaklar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Veresiye</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatmalar</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanyalar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Recent actions</source>
        <translation>Son işlemler</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>Sadık müşteriler</translation>
    </message>
    <message>
        <source>About to leave</source>
        <translation>Gitmek üzere olanlar</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Yeni müşteriler</translation>
    </message>
    <message>
        <source>Away a long time</source>
        <translation>Uzun süredir yok</translation>
    </message>
    <message>
        <source>Big debtors</source>
        <translation>Borcu çok olanlar</translation>
    </message>
    <message>
        <source>The best: often, lately, much</source>
        <translation>En iyiler: sık, yakında, çok</translation>
    </message>
    <message>
        <source>Steady customers</source>
        <translation>Düzenli müşteriler</translation>
    </message>
    <message>
        <source>Could come more often</source>
        <translation>Daha sık gelebilecekler</translation>
    </message>
    <message>
        <source>Came lately, bought little</source>
        <translation>Yakında gelip az alanlar</translation>
    </message>
    <message>
        <source>Coming less and less</source>
        <translation>Gittikçe seyrekleşenler</translation>
    </message>
    <message>
        <source>Used to buy much, no longer come</source>
        <translation>Çok alırdı, artık gelmiyor</translation>
    </message>
    <message>
        <source>Occasional customers</source>
        <translation>Seyrek gelenler</translation>
    </message>
    <message>
        <source>Not seen for long, bought little</source>
        <translation>Uzun süredir yok, az alırdı</translation>
    </message>
    <message>
        <source>Thank them, and let them hear of news first.</source>
        <translation>Teşekkür edin, yenilikleri önce onlara duyurun.</translation>
    </message>
    <message>
        <source>Show them what goes with what they buy.</source>
        <translation>Aldıklarının yanına ne gittiğini gösterin.</translation>
    </message>
    <message>
        <source>Give them a reason for one more visit.</source>
        <translation>Bir kez daha gelmeleri için bir sebep verin.</translation>
    </message>
    <message>
        <source>Ask whether they were content.</source>
        <translation>Memnun kalıp kalmadıklarını sorun.</translation>
    </message>
    <message>
        <source>Call before they get used to another shop.</source>
        <translation>Başka dükkâna alışmadan arayın.</translation>
    </message>
    <message>
        <source>Call them one by one; make an offer of their own.</source>
        <translation>Tek tek arayın, kendilerine özel bir teklif yapın.</translation>
    </message>
    <message>
        <source>Tell them when something new comes in.</source>
        <translation>Yeni bir şey gelince haber verin.</translation>
    </message>
    <message>
        <source>One message is enough; do not spend much here.</source>
        <translation>Bir mesaj yeter; buraya çok harcamayın.</translation>
    </message>
    <message>
        <source>come often</source>
        <translation>sık gelen</translation>
    </message>
    <message>
        <source>come seldom</source>
        <translation>seyrek gelen</translation>
    </message>
    <message>
        <source>buy much at a time</source>
        <translation>bir seferde çok alan</translation>
    </message>
    <message>
        <source>buy little at a time</source>
        <translation>bir seferde az alan</translation>
    </message>
    <message>
        <source>were here lately</source>
        <translation>yakınlarda gelmiş</translation>
    </message>
    <message>
        <source>were here long ago</source>
        <translation>uzun süredir gelmemiş</translation>
    </message>
    <message>
        <source>known for long</source>
        <translation>eski müşteri</translation>
    </message>
    <message>
        <source>known for a short time</source>
        <translation>yeni tanınan</translation>
    </message>
    <message>
        <source>Turnover of a year</source>
        <translation>Yıllık ciro</translation>
    </message>
    <message>
        <source>Profit of a year</source>
        <translation>Yıllık kâr</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>Ortalama alışverişi</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Borç</translation>
    </message>
    <message>
        <source>Visits in a year</source>
        <translation>Yıllık geliş</translation>
    </message>
    <message>
        <source>Visits in all</source>
        <translation>Toplam geliş</translation>
    </message>
    <message>
        <source>Days since the last visit</source>
        <translation>Son gelişinden beri geçen gün</translation>
    </message>
    <message>
        <source>Days since the first visit</source>
        <translation>İlk gelişinden beri geçen gün</translation>
    </message>
    <message>
        <source>Days store credit is paid late</source>
        <translation>Veresiyeyi geciktirdiği gün</translation>
    </message>
    <message>
        <source>Kinds of goods bought</source>
        <translation>Aldığı çeşit</translation>
    </message>
    <message>
        <source>Customers brought</source>
        <translation>Getirdiği müşteri</translation>
    </message>
    <message>
        <source>Help other than money</source>
        <translation>Para dışında katkı</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>How they come</source>
        <translation>Geliş düzeni</translation>
    </message>
    <message>
        <source>Suggested group</source>
        <translation>Önerilen grup</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Kişi ya da firma</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Doğum ayı</translation>
    </message>
    <message>
        <source>Line of work</source>
        <translation>İş kolu</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Mahalle</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>İhtiyaç</translation>
    </message>
    <message>
        <source>What is bought most</source>
        <translation>En çok aldığı</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>daha belli değil</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>olağan</translation>
    </message>
    <message>
        <source>later than usual</source>
        <translation>gecikti</translation>
    </message>
    <message>
        <source>away a long time</source>
        <translation>uzun süredir yok</translation>
    </message>
    <message>
        <source>person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>müşteri</translation>
    </message>
    <message>
        <source>may become a customer</source>
        <translation>müşteri olabilir</translation>
    </message>
    <message>
        <source>{field}: at least {value}</source>
        <translation>{field}: en az {value}</translation>
    </message>
    <message>
        <source>{field}: at most {value}</source>
        <translation>{field}: en çok {value}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: not {value}</source>
        <translation>{field}: {value} değil</translation>
    </message>
    <message>
        <source>{field}: known</source>
        <translation>{field}: biliniyor</translation>
    </message>
    <message>
        <source>{field}: not known</source>
        <translation>{field}: bilinmiyor</translation>
    </message>
    <message>
        <source>None of: {rules}</source>
        <translation>Hiçbiri: {rules}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ya da </translation>
    </message>
    <message>
        <source> and </source>
        <translation> ve </translation>
    </message>
    <message>
        <source>The rule has too many levels. Make it simpler.</source>
        <translation>Kural çok katlı oldu. Sadeleştirin.</translation>
    </message>
    <message>
        <source>A part of the rule asks for something that is no longer there.</source>
        <translation>Kuralın bir parçası artık olmayan bir şeyi soruyor. O parçayı çıkarın.</translation>
    </message>
    <message>
        <source>A part of the rule is empty. Fill it in or take it off.</source>
        <translation>Kuralın bir parçası boş. Doldurun ya da çıkarın.</translation>
    </message>
    <message>
        <source>A part of the rule cannot be compared like that. Choose again.</source>
        <translation>Kuralın bir parçası böyle karşılaştırılamaz. Yeniden seçin.</translation>
    </message>
    <message>
        <source>The rule of this group cannot be read. Make it anew.</source>
        <translation>Bu grubun kuralı okunamadı. Yeniden kurun.</translation>
    </message>
    <message>
        <source>By how lately, how often and how much</source>
        <translation>Ne kadar yakında, ne sıklıkta ve ne kadar aldığına göre</translation>
    </message>
    <message>
        <source>Alike in how often, how much, how lately and how long</source>
        <translation>Sıklığı, aldığı, son gelişi ve tanışıklığı benzeyenler</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Bu grup artık yok.</translation>
    </message>
    <message>
        <source>Chosen customers</source>
        <translation>Seçilen müşteriler</translation>
    </message>
    <message>
        <source>Write the name of the group.</source>
        <translation>Grubun adını yazın.</translation>
    </message>
    <message>
        <source>There is already a group named {name}.</source>
        <translation>Bu adda bir grup var: {name}.</translation>
    </message>
    <message>
        <source>Everybody who has bought something</source>
        <translation>Alışveriş yapan herkes</translation>
    </message>
</context>
<context>
    <name>ServiceCardSheet</name>
    <message>
        <source>Service card</source>
        <translation>Servis kartı</translation>
    </message>
    <message>
        <source>New service card</source>
        <translation>Yeni servis kartı</translation>
    </message>
    <message>
        <source>New kind…</source>
        <translation>Yeni tür…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Write the fields, with commas.</source>
        <translation>Alanları virgülle yazın.</translation>
    </message>
    <message>
        <source>Plate, Make, Km</source>
        <translation>Plaka, Marka, Km</translation>
    </message>
    <message>
        <source>Change the fields</source>
        <translation>Alanları değiştir</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Sonraki servis</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boş kalabilir</translation>
    </message>
    <message>
        <source>Oil, filters</source>
        <translation>Yağ, filtreler</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Write what kind of thing it is.</source>
        <translation>Nasıl bir şey olduğunu yazın.</translation>
    </message>
    <message>
        <source>Write the plate, the model or another name of it.</source>
        <translation>Plakasını, modelini ya da başka bir adını yazın.</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Ne tür bir şey</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Aralarına virgül koyun.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ne yapılacak</translation>
    </message>
</context>
<context>
    <name>ServiceCards</name>
    <message>
        <source>Write at least one field, with commas between them.</source>
        <translation>En az bir alan yazın, aralarına virgül koyun.</translation>
    </message>
    <message>
        <source>There can be at most {count} fields.</source>
        <translation>En çok {count} alan olabilir.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read the number. Write it like 124500.</source>
        <translation>Sayıyı anlayamadık. 124500 gibi yazın.</translation>
    </message>
    <message>
        <source>This day has passed. Write today or a later day.</source>
        <translation>Bu gün geçti. Bugünü ya da sonraki bir günü yazın.</translation>
    </message>
    <message>
        <source>This day is more than ten years away. Check the year.</source>
        <translation>Bu gün on yıldan uzak. Yılı kontrol edin.</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>Ne yapıldığını yazın.</translation>
    </message>
    <message>
        <source>This day is still to come. Write today or an earlier day.</source>
        <translation>Bu gün daha gelmedi. Bugünü ya da önceki bir günü yazın.</translation>
    </message>
    <message>
        <source>The number cannot be below zero. Remove the minus sign.</source>
        <translation>Sayı sıfırın altında olamaz. Eksi işaretini silin.</translation>
    </message>
    <message>
        <source>Write the plate, the model or another name of it.</source>
        <translation>Plakasını, modelini ya da başka bir adını yazın.</translation>
    </message>
    <message>
        <source>Write what kind of thing it is.</source>
        <translation>Nasıl bir şey olduğunu yazın.</translation>
    </message>
    <message>
        <source>There is already a kind named {name}.</source>
        <translation>Bu adda bir tür zaten var: {name}.</translation>
    </message>
    <message>
        <source>This service card is no longer there.</source>
        <translation>Bu servis kartı artık yok.</translation>
    </message>
</context>
<context>
    <name>ServiceEntrySheet</name>
    <message>
        <source>Note a service</source>
        <translation>Servis yaz</translation>
    </message>
    <message>
        <source>Oil changed</source>
        <translation>Yağ değişti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>Km or hours</source>
        <translation>Km ya da saat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Sonraki servis</translation>
    </message>
    <message>
        <source>+6 months</source>
        <translation>+6 ay</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>Ne yapıldığını yazın.</translation>
    </message>
    <message>
        <source>This day is still to come. Write today or an earlier day.</source>
        <translation>Bu gün daha gelmedi. Bugünü ya da önceki bir günü yazın.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ne yapıldı</translation>
    </message>
    <message>
        <source>What is due then</source>
        <translation>O gün ne yapılacak</translation>
    </message>
</context>
<context>
    <name>ServiceHistory</name>
    <message>
        <source>Note a service</source>
        <translation>Servis yaz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Henüz bir şey yazılmadı.</translation>
    </message>
</context>
<context>
    <name>ServiceKinds</name>
    <message>
        <source>Vehicle</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plaka</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>Km</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Cihaz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial no</source>
        <translation>Seri no</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Saç boyası</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formül</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The backup is open. The shop as it was before is kept beside it.</source>
        <translation>Yedek açıldı. Önceki dükkân dosyası yanında saklanıyor.</translation>
    </message>
    <message>
        <source>The demo shop is being made ready…</source>
        <translation>Örnek dükkân hazırlanıyor…</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>The price of {product} is not known. Enter the sale with F2.</source>
        <translation>Fiyatı bilinmiyor: {product}. Satışı F2 ile girin.</translation>
    </message>
    <message>
        <source>Write how much and on which days.</source>
        <translation>Ne kadar ve hangi günler olduğunu yazın.</translation>
    </message>
    <message>
        <source>{quantity} {product}</source>
        <translation>{quantity} {product}</translation>
    </message>
    <message>
        <source>{weekday} {day}.</source>
        <translation>{day} {weekday}.</translation>
    </message>
    <message>
        <source>Something to set aside for {count} person.</source>
        <translation>{count} kişiye ürün ayrılacak.</translation>
    </message>
    <message>
        <source>Something to set aside for {count} people.</source>
        <translation>{count} kişiye ürün ayrılacak.</translation>
    </message>
    <message>
        <source>{days}, {time}</source>
        <translation>{days}, {time}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>her gün</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>hafta içi</translation>
    </message>
</context>
<context>
    <name>SetAsidePage</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Bütün gün</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Bundan sonra</translation>
    </message>
    <message>
        <source>Standing orders</source>
        <translation>Sürekli siparişler</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>The list is being made…</source>
        <translation>Liste hazırlanıyor…</translation>
    </message>
    <message>
        <source>To set aside</source>
        <translation>Ayrılacaklar</translation>
    </message>
    <message>
        <source>Add a standing order</source>
        <translation>Sürekli sipariş ekle</translation>
    </message>
    <message>
        <source>It is a holiday. Habits do not hold, nobody is expected.</source>
        <translation>Bayram günü. Alışkanlıklar değişir, beklenen kimse yok.</translation>
    </message>
    <message>
        <source>The shop is closed on this day. Nobody is expected.</source>
        <translation>Dükkân bu gün kapalı. Beklenen kimse yok.</translation>
    </message>
    <message>
        <source>Nobody is expected any more today.</source>
        <translation>Bugün beklenen kimse kalmadı.</translation>
    </message>
    <message>
        <source>Nothing to set aside. Habits are learnt from sales that say what was bought.</source>
        <translation>Ayrılacak bir şey yok. Kimin ne aldığı, ürünü yazılan satışlardan öğrenilir.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ayrılacaklar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>ShopDays</name>
    <message>
        <source>The last day lies before the first. Write the days again.</source>
        <translation>Son gün ilk günden önce. Günleri yeniden yazın.</translation>
    </message>
</context>
<context>
    <name>ShopPart</name>
    <message>
        <source>My shop</source>
        <translation>Dükkânım</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Dükkânın adı</translation>
    </message>
    <message>
        <source>How should we address you? For example Ayşe Hanım</source>
        <translation>Size nasıl hitap edelim? Örneğin Ayşe Hanım</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Write the first day, for example tomorrow or 15.8.</source>
        <translation>İlk günü yazın, örneğin yarın ya da 15.8.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>SplitPayment</name>
    <message>
        <source>Paid in parts</source>
        <translation>Parçalı ödeme</translation>
    </message>
    <message>
        <source>{amount} is still missing.</source>
        <translation>{amount} eksik.</translation>
    </message>
    <message>
        <source>The parts are {amount} too much.</source>
        <translation>Parçalar {amount} fazla.</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>kalan</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Write what to set aside.</source>
        <translation>Ne ayrılacak, yazın.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>Write how much.</source>
        <translation>Ne kadar, yazın.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Standing orders</source>
        <translation>Sürekli siparişler</translation>
    </message>
    <message>
        <source>There are no standing orders yet.</source>
        <translation>Henüz sürekli sipariş yok.</translation>
    </message>
    <message>
        <source>End the selected order</source>
        <translation>Seçili siparişi bitir</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Choose who it is for.</source>
        <translation>Kime ayrılacağını seçin.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>En az bir gün seçin.</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boş kalabilir</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>{entry} (reversed)</source>
        <translation>{entry} (ters kaydı var)</translation>
    </message>
    <message>
        <source>Reversal: {reason}</source>
        <translation>Ters kayıt: {reason}</translation>
    </message>
    <message>
        <source>From the old notebook</source>
        <translation>Eski defterden</translation>
    </message>
    <message>
        <source>Payment, cash</source>
        <translation>Ödeme, nakit</translation>
    </message>
    <message>
        <source>Payment, card</source>
        <translation>Ödeme, kart</translation>
    </message>
    <message>
        <source>Payment, transfer</source>
        <translation>Ödeme, havale</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Sale on store credit</source>
        <translation>Veresiye satış</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Devir</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Hesap dökümü</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Borç</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Debt {amount}</source>
        <translation>Borç {amount}</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>Ödenen {amount}</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Bakiye {amount}</translation>
    </message>
    <message>
        <source>Not a fiscal document.</source>
        <translation>Mali değeri yoktur.</translation>
    </message>
    <message>
        <source>All entries to {day}</source>
        <translation>Bütün kayıtlar, son gün {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>Önceden ödenen</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Kalan borç</translation>
    </message>
    <message>
        <source>{amount} of this debt lapses on {day}, five years after it was due.</source>
        <translation>{amount} borç {day} günü zaman aşımına uğrar: ödeme gününden beş yıl sonra.</translation>
    </message>
    <message>
        <source>{amount} of this debt lapsed on {day}, five years after it was due.</source>
        <translation>{amount} borç {day} günü zaman aşımına uğradı: ödeme gününden beş yıl sonra.</translation>
    </message>
    <message>
        <source>0 to 30 days: {amount}</source>
        <translation>0–30 gün: {amount}</translation>
    </message>
    <message>
        <source>31 to 60 days: {amount}</source>
        <translation>31–60 gün: {amount}</translation>
    </message>
    <message>
        <source>61 to 90 days: {amount}</source>
        <translation>61–90 gün: {amount}</translation>
    </message>
    <message>
        <source>over 90 days: {amount}</source>
        <translation>90 günden eski: {amount}</translation>
    </message>
    <message>
        <source>paid after {days} days on average</source>
        <translation>ortalama {days} günde öder</translation>
    </message>
    <message>
        <source>paid after {days} day on average</source>
        <translation>ortalama {days} günde öder</translation>
    </message>
    <message>
        <source>There is no paper named {name}. There are: {names}.</source>
        <translation>{name} adında bir kâğıt yok. Olanlar: {names}.</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Statement</source>
        <translation>Hesap dökümü</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Reverse the entry</source>
        <translation>Ters kayıt</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Veresiye sınırı</translation>
    </message>
    <message>
        <source>Promise to pay</source>
        <translation>Ödeme sözü</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Makbuz yazdır</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Paid ahead: {amount}</source>
        <translation>Önceden ödenen: {amount}</translation>
    </message>
    <message>
        <source>Still to pay: {amount}</source>
        <translation>Kalan borç: {amount}</translation>
    </message>
    <message>
        <source>A sale is returned or deleted in Sales; a reversal stays as it is.</source>
        <translation>Satış, Satışlar sayfasında iade alınır ya da silinir; ters kayıt olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Son 3 ay</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This shop file was written by a newer version of the program. Install the newer version.</source>
        <translation>Bu dükkân dosyasını programın daha yeni bir sürümü yazmış. Yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>The key file beside the shop file is damaged. Nothing was changed. Restore from a backup.</source>
        <translation>Dükkân dosyasının yanındaki anahtar dosyası bozuk. Hiçbir şey değiştirilmedi. Yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The key file {file} is missing, so the shop file cannot be opened. Nothing was changed. Put the key file back or restore from a backup.</source>
        <translation>{file} adlı anahtar dosyası yok, dükkân dosyası açılamıyor. Hiçbir şey değiştirilmedi. Anahtar dosyasını yerine koyun ya da yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The key file {file} could not be read. Nothing was changed. Allow reading it and try again.</source>
        <translation>{file} adlı anahtar dosyası okunamadı. Hiçbir şey değiştirilmedi. Okuma izni verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The key of this shop file could not be opened. Nothing was changed. Restore from a backup.</source>
        <translation>Bu dükkân dosyasının anahtarı açılamadı. Hiçbir şey değiştirilmedi. Yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The database engine on this computer is too old to keep your data safe ({version}). Install the program again.</source>
        <translation>Bu bilgisayardaki veri motoru verinizi korumak için çok eski ({version}). Programı yeniden kurun.</translation>
    </message>
    <message>
        <source>The shop is open in another window. Close that window and try again.</source>
        <translation>Dükkân başka bir pencerede açık. O pencereyi kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>This disk cannot keep a shop file safe. Choose a folder on this computer; backups may go there.</source>
        <translation>Bu disk dükkân dosyasını güvenle tutamaz. Bu bilgisayarda bir klasör seçin; yedekler oraya konabilir.</translation>
    </message>
    <message>
        <source>The shop file cannot live in {folder}: such folders copy it while it is being written. Choose a folder on this computer; backups may go there.</source>
        <translation>Dükkân dosyası şu klasörde duramaz: {folder}. Böyle klasörler dosyayı yazılırken kopyalar. Bu bilgisayarda bir klasör seçin; yedekler oraya konabilir.</translation>
    </message>
    <message>
        <source>The shop file cannot live on a network disk. Choose a folder on this computer; backups may go there.</source>
        <translation>Dükkân dosyası ağ diskinde duramaz. Bu bilgisayarda bir klasör seçin; yedekler oraya konabilir.</translation>
    </message>
    <message>
        <source>The shop file cannot live on a disk that can be pulled out. Choose a folder on this computer; backups may go there.</source>
        <translation>Dükkân dosyası çıkarılabilen bir diskte duramaz. Bu bilgisayarda bir klasör seçin; yedekler oraya konabilir.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it and try again.</source>
        <translation>{file} başka bir programda kullanılıyor. Kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} was closed meanwhile. Open it and try again.</source>
        <translation>{file} bu arada kapatıldı. Açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the file or its folder is read-only. Nothing was lost. Allow writing there and try again.</source>
        <translation>{file} yazılamıyor: dosya ya da klasörü yazmaya kapalı. Hiçbir şey kaybolmadı. Yazma izni verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk is full. The last act was not saved. Free some space and try again.</source>
        <translation>Disk dolu. Son işlem kaydedilmedi. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} could not be read from the disk. Check the disk and try again; your backups are untouched.</source>
        <translation>{file} diskten okunamadı. Diske bakıp yeniden deneyin; yedeklerinize dokunulmadı.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not a shop file. It was not changed; do not delete it. Restore from the newest backup.</source>
        <translation>{file} bozuk ya da bir dükkân dosyası değil. Değiştirilmedi, silmeyin. En yeni yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>There is no shop file at {path}. Import a list first or choose another file.</source>
        <translation>Burada dükkân dosyası yok: {path}. Önce bir liste aktarın ya da başka dosya seçin.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the name of a shop file.</source>
        <translation>{path} bir klasör. Dükkân dosyasının adını yazın.</translation>
    </message>
    <message>
        <source>{file} was opened for reading only. Nothing was changed.</source>
        <translation>{file} yalnız okumak için açıldı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The shop file {file} is missing, but its key and its backups are there. Nothing was changed. Put the shop file back or restore from a backup.</source>
        <translation>{file} adlı dükkân dosyası yok ama anahtarı ve yedekleri duruyor. Hiçbir şey değiştirilmedi. Dosyayı yerine koyun ya da yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the program (file {theirs}, program {ours}). It was not changed. Install the newer version.</source>
        <translation>{file} dosyasını programın daha yeni bir sürümü yazmış (dosya {theirs}, program {ours}). Değiştirilmedi. Yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>The shop file could not be brought up to date. It was not changed.</source>
        <translation>Dükkân dosyası yeni sürüme geçirilemedi. Değiştirilmedi.</translation>
    </message>
    <message>
        <source>Some rows point at rows that are gone. Restore from a backup.</source>
        <translation>Bazı satırların bağlı olduğu satırlar yok. Yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The audit trail was changed from outside. Keep a copy of the file.</source>
        <translation>İşlem izi dışarıdan değiştirilmiş. Dosyanın bir kopyasını saklayın.</translation>
    </message>
</context>
<context>
    <name>Strategies</name>
    <message>
        <source>Write in a sentence what came of it.</source>
        <translation>Ne sonuç verdiğini bir cümleyle yazın.</translation>
    </message>
    <message>
        <source>This plan is no longer there.</source>
        <translation>Bu plan artık yok.</translation>
    </message>
    <message>
        <source>Write what you want to do with this group.</source>
        <translation>Bu grupla ne yapmak istediğinizi yazın.</translation>
    </message>
</context>
<context>
    <name>StrategiesView</name>
    <message>
        <source>Plans for groups</source>
        <translation>Gruplar için planlar</translation>
    </message>
    <message>
        <source>No plan yet. Choose a group, write what you want to do, and see what comes of it.</source>
        <translation>Henüz plan yok. Bir grup seçin, ne yapmak istediğinizi yazın ve sonucunu görün.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Yeni plan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Looking at what came of it…</source>
        <translation>Sonucuna bakılıyor…</translation>
    </message>
</context>
<context>
    <name>StrategyEndSheet</name>
    <message>
        <source>End the plan: {group}</source>
        <translation>Planı bitir: {group}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Sonucu ne oldu</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Write in a sentence what came of it.</source>
        <translation>Sonucunun ne olduğunu bir cümleyle yazın.</translation>
    </message>
</context>
<context>
    <name>StrategySheet</name>
    <message>
        <source>New plan for a group</source>
        <translation>Grup için yeni plan</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Planı değiştir</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>For example: they are called before they get used to another shop</source>
        <translation>Örneğin: başka dükkâna alışmadan aranırlar</translation>
    </message>
    <message>
        <source>For example: call five of them a week</source>
        <translation>Örneğin: haftada beşini ara</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Yeniden bakma günü</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boş kalabilir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Write what you want to do with this group.</source>
        <translation>Bu grupla ne yapmak istediğinizi yazın.</translation>
    </message>
    <message>
        <source>This day is over. Write today or a later day.</source>
        <translation>Bu gün geçti. Bugünü ya da sonraki bir günü yazın.</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Ne yapmak istiyorsunuz</translation>
    </message>
    <message>
        <source>Acts, one a line</source>
        <translation>Yapılacaklar, her satıra bir tane</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Kim ilgilenecek</translation>
    </message>
</context>
<context>
    <name>StrategyWords</name>
    <message>
        <source>a group that is gone</source>
        <translation>artık olmayan bir grup</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>bitti: {day}</translation>
    </message>
    <message>
        <source>look today</source>
        <translation>bugün bakın</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} gün gecikti</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Bakılacaklar</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Sürenler</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitenler</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Başlangıç: {day}</translation>
    </message>
    <message>
        <source>in charge: {person}</source>
        <translation>ilgilenen: {person}</translation>
    </message>
    <message>
        <source>to be looked at on {day}</source>
        <translation>bakılacak gün: {day}</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>bittiği gün: {day}</translation>
    </message>
    <message>
        <source>Nobody was in the group when the plan began.</source>
        <translation>Plan başladığında grupta kimse yoktu.</translation>
    </message>
    <message>
        <source>The plan began today. What comes of it is seen from tomorrow on.</source>
        <translation>Plan bugün başladı. Sonucu yarından sonra görülür.</translation>
    </message>
    <message>
        <source>Of the {people} people who were in the group, {before} came in the {days} days before the plan and bought for {spent}. In the {days} days since, {since} came and bought for {now}.</source>
        <translation>Gruptaki {people} kişiden plandan önceki {days} günde {before} kişi geldi, alışverişi {spent}. Plandan sonraki {days} günde {since} kişi geldi, alışverişi {now}.</translation>
    </message>
    <message>
        <source>At most {days} days are compared. What changed need not have come from the plan: a campaign with some people kept out by lot tells that.</source>
        <translation>En çok {days} gün karşılaştırılır. Değişen, plandan gelmemiş olabilir: bunu, bazı kişilerin kurayla dışarıda tutulduğu bir kampanya gösterir.</translation>
    </message>
</context>
<context>
    <name>Takings</name>
    <message>
        <source>Sales</source>
        <translation>Satış</translation>
    </message>
    <message>
        <source>Debts paid</source>
        <translation>Tahsilat</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Write how much cash it was.</source>
        <translation>Ne kadar para olduğunu yazın.</translation>
    </message>
    <message>
        <source>Cash in the till cannot be less than nothing.</source>
        <translation>Kasadaki para sıfırdan az olamaz.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Promised follow-ups</source>
        <translation>Söz verilenler</translation>
    </message>
    <message>
        <source>Overdue store credit</source>
        <translation>Günü geçen veresiye</translation>
    </message>
    <message>
        <source>Not seen lately</source>
        <translation>Uğramayanlar</translation>
    </message>
    <message>
        <source>Buying less</source>
        <translation>Alışverişi küçülenler</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Good morning {name}</source>
        <translation>Günaydın {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Günaydın</translation>
    </message>
    <message>
        <source>Good afternoon {name}</source>
        <translation>İyi günler {name}</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>İyi günler</translation>
    </message>
    <message>
        <source>Good evening {name}</source>
        <translation>İyi akşamlar {name}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>İyi akşamlar</translation>
    </message>
    <message>
        <source>{weekday} {day}.</source>
        <translation>{day} {weekday}.</translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation>Bugün aranacak kimse yok.</translation>
    </message>
    <message>
        <source>{count} person left to call</source>
        <translation>Aranacak {count} kişi kaldı</translation>
    </message>
    <message>
        <source>{count} people left to call</source>
        <translation>Aranacak {count} kişi kaldı</translation>
    </message>
    <message>
        <source>{count} person called</source>
        <translation>{count} kişi arandı</translation>
    </message>
    <message>
        <source>{count} people called</source>
        <translation>{count} kişi arandı</translation>
    </message>
    <message>
        <source>Done for today. {count} person was called.</source>
        <translation>Bugünlük bitti. {count} kişi arandı.</translation>
    </message>
    <message>
        <source>Done for today. {count} people were called.</source>
        <translation>Bugünlük bitti. {count} kişi arandı.</translation>
    </message>
    <message>
        <source>That is enough for today. {count} more person, show</source>
        <translation>Bugünlük bu kadar. {count} kişi daha var, göster</translation>
    </message>
    <message>
        <source>That is enough for today. {count} more people, show</source>
        <translation>Bugünlük bu kadar. {count} kişi daha var, göster</translation>
    </message>
    <message>
        <source>Called, today {time}</source>
        <translation>Arandı, bugün {time}</translation>
    </message>
    <message>
        <source>Take off the list?</source>
        <translation>Listeden çıkaralım mı?</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Sales today</source>
        <translation>Bugünkü satış</translation>
    </message>
    <message>
        <source>Store credit owed</source>
        <translation>Veresiye alacağı</translation>
    </message>
    <message>
        <source>Came this week</source>
        <translation>Bu hafta gelen</translation>
    </message>
    <message>
        <source>People to call today</source>
        <translation>Bugün aranacaklar</translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation>Bugün aranacak kimse yok.</translation>
    </message>
    <message>
        <source>Look at the customers</source>
        <translation>Müşterilere bak</translation>
    </message>
    <message>
        <source>{count} sale</source>
        <translation>{count} satış</translation>
    </message>
    <message>
        <source>{count} sales</source>
        <translation>{count} satış</translation>
    </message>
    <message>
        <source>{count} person is late</source>
        <translation>{count} kişi gecikti</translation>
    </message>
    <message>
        <source>{count} people are late</source>
        <translation>{count} kişi gecikti</translation>
    </message>
    <message>
        <source>nobody is late</source>
        <translation>geciken yok</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} kişi</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} kişi</translation>
    </message>
    <message>
        <source>last week {count}</source>
        <translation>geçen hafta {count}</translation>
    </message>
</context>
<context>
    <name>TogetherSheet</name>
    <message>
        <source>Bought together</source>
        <translation>Birlikte alınanlar</translation>
    </message>
    <message>
        <source>Looking through the purchases of a year…</source>
        <translation>Bir yılın alışverişlerine bakılıyor…</translation>
    </message>
    <message>
        <source>Nothing goes together clearly yet. The program learns from sales that are entered with their products.</source>
        <translation>Şimdilik belirgin biçimde birlikte alınan ürün yok. Program bunu ürünleriyle girilen satışlardan öğrenir.</translation>
    </message>
    <message>
        <source>Pairs of products</source>
        <translation>Ürün çiftleri</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Whom to offer</source>
        <translation>Kime önerilir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} kat</translation>
    </message>
</context>
<context>
    <name>ToldPeople</name>
    <message>
        <source>Whom to tell</source>
        <translation>Haber verilecekler</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Mesajı kopyala</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Numarayı kopyala</translation>
    </message>
    <message>
        <source>Copy all numbers</source>
        <translation>Numaraları kopyala</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Listeyi yazdır</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Mesaj kopyalandı</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Numara kopyalandı</translation>
    </message>
    <message>
        <source>{count} numbers copied</source>
        <translation>{count} numara kopyalandı</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show amounts</source>
        <translation>Tutarları göster</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Tutarları gizle</translation>
    </message>
    <message>
        <source>Search customers: name or last digits of the phone</source>
        <translation>Müşteri ara: adı ya da telefonun son rakamları</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Satış gir</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Known customers will take about</source>
        <translation>Tanıdık müşterilerin alacağı, yaklaşık</translation>
    </message>
    <message>
        <source>Known customers will take about: {products}</source>
        <translation>Tanıdık müşterilerin alacağı, yaklaşık: {products}</translation>
    </message>
    <message>
        <source>Also: {products}</source>
        <translation>Ayrıca: {products}</translation>
    </message>
</context>
<context>
    <name>Traits</name>
    <message>
        <source>The mark for help goes from 0 to 10. Write it again.</source>
        <translation>Katkı notu 0 ile 10 arasındadır. Yeniden yazın.</translation>
    </message>
    <message>
        <source>Choose customer or may become a customer.</source>
        <translation>Müşteri ya da müşteri olabilir seçin.</translation>
    </message>
    <message>
        <source>A customer cannot have been brought by himself. Choose another.</source>
        <translation>Bir müşteriyi kendisi getirmiş olamaz. Başkasını seçin.</translation>
    </message>
</context>
<context>
    <name>TransferPart</name>
    <message>
        <source>Import and export</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Excel&apos;den aktar</translation>
    </message>
    <message>
        <source>Save everything as Excel</source>
        <translation>Her şeyi Excel olarak kaydet</translation>
    </message>
    <message>
        <source>Recent actions</source>
        <translation>Son işlemler</translation>
    </message>
    <message>
        <source>Your data is yours: one workbook with a sheet for each list, which can be imported again.</source>
        <translation>Bilgileriniz sizindir: her liste ayrı sayfada, tek Excel dosyası. İsterseniz yeniden aktarılır.</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>{file} kaydediliyor</translation>
    </message>
    <message>
        <source>Everything {day}</source>
        <translation>Bütün kayıtlar {day}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Durduruldu. Dosya yazılmadı.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open KOBİ CRM</source>
        <translation>KOBİ CRM&apos;i aç</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>TwoQuestions</name>
    <message>
        <source>Two short questions</source>
        <translation>İki kısa soru</translation>
    </message>
    <message>
        <source>You can leave both empty and write them later in Settings.</source>
        <translation>İkisini de boş bırakıp sonra Ayarlar&apos;da yazabilirsiniz.</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Dükkânınızın adı ne?</translation>
    </message>
    <message>
        <source>How should we address you?</source>
        <translation>Size nasıl hitap edelim?</translation>
    </message>
    <message>
        <source>for example Yılmaz Deli</source>
        <translation>örneğin Yılmaz Şarküteri</translation>
    </message>
    <message>
        <source>for example Ayşe Hanım</source>
        <translation>örneğin Ayşe Hanım</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
</context>
<context>
    <name>ValueKeys</name>
    <message>
        <source>Grocer</source>
        <translation>Bakkal</translation>
    </message>
    <message>
        <source>Hairdresser</source>
        <translation>Kuaför</translation>
    </message>
    <message>
        <source>Boutique</source>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Car service</source>
        <translation>Oto servis</translation>
    </message>
    <message>
        <source>Wholesaler</source>
        <translation>Toptancı</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Ciro</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Kâr</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Ne sıklıkta geliyor</translation>
    </message>
    <message>
        <source>How lately</source>
        <translation>En son ne zaman geldi</translation>
    </message>
    <message>
        <source>How long known</source>
        <translation>Ne zamandır müşteri</translation>
    </message>
    <message>
        <source>Much in a short time</source>
        <translation>Kısa sürede çok alan</translation>
    </message>
    <message>
        <source>Steady over a long time</source>
        <translation>Uzun süredir düzenli gelen</translation>
    </message>
    <message>
        <source>Pays on time</source>
        <translation>Zamanında ödeyen</translation>
    </message>
    <message>
        <source>Brought customers</source>
        <translation>Müşteri getirme</translation>
    </message>
    <message>
        <source>Turnover of those brought</source>
        <translation>Getirdiklerinin cirosu</translation>
    </message>
    <message>
        <source>Help other than money</source>
        <translation>Para dışında katkı</translation>
    </message>
    <message>
        <source>Buys many kinds</source>
        <translation>Çok çeşit alan</translation>
    </message>
    <message>
        <source>What was bought in the last year, less returns.</source>
        <translation>Son bir yılda alınan, iadeler düşülmüş.</translation>
    </message>
    <message>
        <source>What remained in the last year, of goods whose cost is known.</source>
        <translation>Son bir yılda, maliyeti bilinen mallardan kalan.</translation>
    </message>
    <message>
        <source>Days with a purchase in the last year.</source>
        <translation>Son bir yılda alışveriş yapılan gün sayısı.</translation>
    </message>
    <message>
        <source>Days since the last purchase; fewer is better.</source>
        <translation>Son alışverişten beri geçen gün; az olması iyidir.</translation>
    </message>
    <message>
        <source>Days since the first purchase.</source>
        <translation>İlk alışverişten beri geçen gün.</translation>
    </message>
    <message>
        <source>What was bought a month, since the first purchase.</source>
        <translation>İlk alışverişten bu yana bir ayda alınan.</translation>
    </message>
    <message>
        <source>Months in which something was bought, since the beginning.</source>
        <translation>Baştan beri alışveriş yapılan ay sayısı.</translation>
    </message>
    <message>
        <source>How late store credit is paid; paying at once is best.</source>
        <translation>Veresiyenin kaç gün geç ödendiği; peşin ödemek en iyisidir.</translation>
    </message>
    <message>
        <source>How many customers came through this one.</source>
        <translation>Bu müşterinin getirdiği müşteri sayısı.</translation>
    </message>
    <message>
        <source>What those brought bought in the last year.</source>
        <translation>Getirdiklerinin son bir yılda aldıkları.</translation>
    </message>
    <message>
        <source>Your own mark from 0 to 10: lends a hand, brings news, shares a cost.</source>
        <translation>0-10 arası sizin notunuz: yardım eder, haber getirir, masrafa ortak olur.</translation>
    </message>
    <message>
        <source>How many kinds of goods in the last year.</source>
        <translation>Son bir yılda kaç çeşit mal aldığı.</translation>
    </message>
    <message>
        <source>Your own number on the card.</source>
        <translation>Kartta tuttuğunuz kendi sayınız.</translation>
    </message>
</context>
<context>
    <name>VatChoice</name>
    <message>
        <source>not given</source>
        <translation>yazılmadı</translation>
    </message>
    <message>
        <source>another</source>
        <translation>başka</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>KDV oranı</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 100.</source>
        <translation>0 ile 100 arasında bir tam sayı yazın.</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Visits</source>
        <translation>Gelişleri</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>For example: olive week</source>
        <translation>Örneğin: zeytin haftası</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>İlk günü yazın.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Son günü yazın.</translation>
    </message>
    <message>
        <source>Goal, people</source>
        <translation>Hedef, kişi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Masraf</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boş kalabilir</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>%{share}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>Kept out by lot</source>
        <translation>Kura ile dışarıda kalacaklar</translation>
    </message>
    <message>
        <source>Write the name of the campaign.</source>
        <translation>Kampanyanın adını yazın.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Son gün ilk günden önce.</translation>
    </message>
    <message>
        <source>{name} reads: {text}</source>
        <translation>{name} şunu okur: {text}</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Kampanyanın adı</translation>
    </message>
    <message>
        <source>[name] becomes each one&apos;s own first name.</source>
        <translation>[ad] yerine her kişinin kendi adı yazılır.</translation>
    </message>
    <message>
        <source>Some are not told, drawn by lot: they show how many would have come anyway.</source>
        <translation>Kura ile birkaç kişiye haber verilmez: zaten kaç kişinin geleceği onlardan görülür.</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Teklifiniz</translation>
    </message>
</context>
<context>
    <name>WholeRow</name>
    <message>
        <source>Take this line off</source>
        <translation>Bu satırı çıkar</translation>
    </message>
</context>
<context>
    <name>WhomStep</name>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Counting the people of the group…</source>
        <translation>Gruptaki kişiler sayılıyor…</translation>
    </message>
    <message>
        <source>Only those are written to who said yes. Who was not asked can be asked on the card.</source>
        <translation>Yalnız izin verenlere yazılır. Sorulmamış olanlara kartlarından sorabilirsiniz.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>There is nobody in this group now.</source>
        <translation>Bu grupta şu an kimse yok.</translation>
    </message>
    <message>
        <source>{people} people belong to it. Of them may be told: {ways}.</source>
        <translation>Grupta {people} kişi var. Bunlardan haber verilebilecekler: {ways}.</translation>
    </message>
    <message>
        <source>The people were not counted. Choose the group again.</source>
        <translation>Kişiler sayılamadı. Grubu yeniden seçin.</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>WhyListed</name>
    <message>
        <source>Called</source>
        <translation>Arandı</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>No longer comes</source>
        <translation>Artık gelmiyor</translation>
    </message>
    <message>
        <source>Called, today {time}</source>
        <translation>Arandı, bugün {time}</translation>
    </message>
    <message>
        <source>Said will come</source>
        <translation>Geleceğini söyledi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ulaşılamadı</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Not yaz</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>You are in the demo shop. Nothing here is real.</source>
        <translation>Örnek dükkândasınız. Buradaki bilgiler gerçek değil.</translation>
    </message>
    <message>
        <source>Go to my shop</source>
        <translation>Kendi dükkânıma geç</translation>
    </message>
</context>
<context>
    <name>WishColumns</name>
    <message>
        <source>What</source>
        <translation>Ne istendi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Soruldu</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Son soruluş</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 kez</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} kez</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count} kişi</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} kişi</translation>
    </message>
</context>
<context>
    <name>WishEditor</name>
    <message>
        <source>What was asked for</source>
        <translation>Ne istedi?</translation>
    </message>
    <message>
        <source>Write what was asked for.</source>
        <translation>Ne istendiğini yazın.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ne kadar</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Boş kalabilir</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Write how much, or leave it empty.</source>
        <translation>Ne kadar olduğunu yazın ya da boş bırakın.</translation>
    </message>
    <message>
        <source>Nobody in particular asked for this.</source>
        <translation>Bunu isteyenin adı yazılmadı.</translation>
    </message>
    <message>
        <source>Write what was asked for.</source>
        <translation>Ne istendiğini yazın.</translation>
    </message>
    <message>
        <source>This is too long for a name. Write the rest as a note.</source>
        <translation>Bu ad çok uzun. Gerisini not olarak yazın.</translation>
    </message>
    <message>
        <source>This is no longer in the list.</source>
        <translation>Bu artık listede yok.</translation>
    </message>
</context>
<context>
    <name>WishesView</name>
    <message>
        <source>What was asked for</source>
        <translation>Ne istendi?</translation>
    </message>
    <message>
        <source>Write what was asked for.</source>
        <translation>Ne istendiğini yazın.</translation>
    </message>
    <message>
        <source>For example: olive oil in tins</source>
        <translation>Örneğin: teneke zeytinyağı</translation>
    </message>
    <message>
        <source>Who asked; may stay empty</source>
        <translation>Kim istedi; boş kalabilir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Asked for, not there</source>
        <translation>Soruldu, yoktu</translation>
    </message>
    <message>
        <source>Nothing was asked for that was not there.</source>
        <translation>Sorulup da olmayan bir şey yok.</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>Geldi</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Print who asked</source>
        <translation>İsteyenleri yazdır</translation>
    </message>
    <message>
        <source>Choose who asked, or empty the field.</source>
        <translation>Kimin istediğini seçin ya da alanı boşaltın.</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Most valuable</source>
        <translation>En değerliler</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Taban</translation>
    </message>
    <message>
        <source>Valuable</source>
        <translation>Değerliler</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>{number}. katman</translation>
    </message>
    <message>
        <source>Line of work</source>
        <translation>İş kolu</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Mahalle</translation>
    </message>
    <message>
        <source>What is bought most</source>
        <translation>En çok aldığı</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>İhtiyaç</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Kişi ya da firma</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Belirtilmemiş</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>zamanında</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 gün geç</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} gün geç</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 gün önce</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} gün önce</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 geliş</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count} geliş</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} gün</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 ay</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} ay</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 kişi</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} kişi</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 puan</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} puan</translation>
    </message>
    <message>
        <source>1 kind</source>
        <translation>1 çeşit</translation>
    </message>
    <message>
        <source>{count} kinds</source>
        <translation>{count} çeşit</translation>
    </message>
    <message>
        <source>The layers must leave something for the lowest one. Write smaller shares.</source>
        <translation>En alt katmana da yer kalmalı. Payları küçültün.</translation>
    </message>
    <message>
        <source>Each border must lie below the one above it. Move the border.</source>
        <translation>Her sınır üsttekinden aşağıda olmalı. Sınırı kaydırın.</translation>
    </message>
    <message>
        <source>There is no such key. Choose one from the list.</source>
        <translation>Böyle bir anahtar yok. Listeden seçin.</translation>
    </message>
    <message>
        <source>At least one key must count. Move one slider up.</source>
        <translation>En az bir anahtar sayılmalı. Birini yukarı çekin.</translation>
    </message>
    <message>
        <source>There is no such table. Choose one from the list.</source>
        <translation>Böyle bir tablo yok. Listeden seçin.</translation>
    </message>
</context>
<context>
    <name>WorthPage</name>
    <message>
        <source>Pyramid</source>
        <translation>Piramit</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>Çapraz tablo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Değer</translation>
    </message>
</context>
<context>
    <name>_CreateRow</name>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>“{text}” bulunamadı.</translation>
    </message>
    <message>
        <source>Add “{name}” as a new customer</source>
        <translation>“{name}” adıyla yeni müşteri ekle</translation>
    </message>
</context>
</TS>
