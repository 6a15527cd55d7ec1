"""Words for the same thing in our languages: what meetings are called, who meets, and where; data only.

A line is an English word or two, then what others call it; a star stands for any ending, several words for a phrase.
"""

WORDS = """
meeting: treffen, begegnung, zusammenkunft, réunion*, rencontre*, reunión*, encuentro*
meeting: зустріч*, збори, зборів, spotkani*
summit: gipfel*, gipfeltreffen*, sommet*, cumbre*, саміт*, szczyt*
talks: gespräch*, verhandlung*, entretien*, négociation*, pourparlers, conversacion*
talks: negociacion*, переговор*, перемовин*
talks: розмов*, rozmow*, negotiation*
conference: konferenz*, tagung*, conférence*, conferencia*, конференц*, konferencj*
press conference: pressekonferenz*, conférence de presse, rueda de prensa, conferencia de prensa, пресконференц*
press conference: прес-конференц*, пресс-конференц*, konferencj* prasow*
hearing: anhörung*, audition*, audiencia*, слухан*, przesłuchani*
session: sitzung*, séance*, sesión*, sesion*, засідан*, posiedzeni*
visit: besuch*, visite*, visita*, візит*, wizyt*
forum: форум*, foro*
congress: kongress*, congrès, congreso*, конгрес*
assembly: versammlung*, assemblée*, asamblea*, асамбле*, zgromadzeni*
general assembly: generalversammlung*, vollversammlung*, hauptversammlung*
round table: runder tisch, runden tisch*, table ronde, mesa redonda, кругл* стіл*, кругл* стол*
exhibition: ausstellung*, exposition*, exposición*, виставк*
concert: konzert*, concierto*, концерт*
demonstration: manifestation*, manifestación*, демонстрац*, мітинг*, kundgebung*
strike: streik*, grève*, huelga*, страйк*, strajk*
warning strike: warnstreik*, grève d'avertissement
vote: abstimmung*, scrutin*, votación*, голосуван*
election: wahl*, élection*, elecciones, вибор*
prisoner: gefangene*, prisonnier*, prisionero*, полонен*, jeńc*
exchange: austausch*, échange*, intercambio*, обмін*
prisoner exchange: gefangenenaustausch*
leader: staats- und regierungschef*, regierungschef*, chefs d'état et de gouvernement, chefs d'état ou de gouvernement
leader: jefes de estado y de gobierno, jefes de estado o de gobierno, глав держав*, лідер*
leader: керівник*, dirigeant*, líder*
leader: dirigente*, heads of state and government, heads of state or government, heads of state, przywódc*
minister: ministr*, міністр*
prime minister: premierminister*, ministerpräsident*, premier ministre, première ministre
prime minister: primer ministro, primera ministra
prime minister: прем'єр*, прем’єр*
president: präsident*, président*, presidente*, президент*, prezydent*
chancellor: kanzler*, bundeskanzler*, chancelier*, canciller*, канцлер*
ambassador: botschafter*, ambassadeur*, embajador*, посол, посла, посли, послів, ambasador*
foreign minister: außenminister*, ministres des affaires étrangères, ministre des affaires étrangères
foreign minister: ministros de exteriores, ministro de exteriores, ministros de asuntos exteriores
foreign minister: міністр* закордонних справ, ministr* spraw zagranicznych
foreign: auswärtig*, étrang*, exterior*, закордон*, zagraniczn*
defence minister: verteidigungsminister*, ministres de la défense, ministros de defensa
defence minister: міністр* оборони, ministr* obrony
defence: defense, verteidigung*, défense*, defensa*, оборон*, obron*
finance minister: finanzminister*, ministres des finances, ministros de hacienda, міністр* фінансів, ministr* finansów
finance: finanz*, hacienda, finanzas, фінанс*, finans*
interior minister: innenminister*, ministres de l'intérieur, ministros del interior, міністр* внутрішніх справ
interior: intérieur*, внутрішн*
justice: justiz*, justicia, юстиц*
health: gesundheit*, santé, sanidad, salud, охорони здоров'я, охорони здоров’я
agriculture: landwirtschaft*, agrar*, agricultur*, аграр*, сільськ*
energy: energie*, énergie*, energía*, енергет*, енергі*
economy: economic, wirtschaft*, économ*, econom*, економі*
security advisor: sicherheitsberater*
advisor: adviser*, berater*, conseiller*, asesor*, consejero*, радник*, doradc*
security: sicherheit*, sécurité*, seguridad*, безпек*, bezpieczeństw*
security council: sicherheitsrat*, conseil de sécurité, consejo de seguridad, рад* безпеки
security guarantee: sicherheitsgarantie*
guarantee: garantie*, garantía*, гаранті*, gwarancj*
national: nationale*, nacional*, національн*, narodow*
general staff: generalstab*, generalstäbe*, états-majors, état-major, estado mayor
general staff: estados mayores, генеральн* штаб*, генштаб*
general staff chief: generalstabschef*, chefs d'état-major, chef d'état-major, начальник* генштаб*
general staff chief: начальник* генеральн* штаб*, jefes de estado mayor, jefe de estado mayor, jefes del estado mayor
general staff chief: chiefs of staff, chief of staff
chief: jefe*, начальник*, szef*, heads
council: rat, rats, rates, conseil*, consejo*, рада, ради, раді, rady, rada
committee: ausschuss*, ausschüsse*, comité*, комітет*
commission: kommission*, comisión*, комісі*, komisj*
working group: arbeitsgruppe*, groupe de travail, groupes de travail, grupo de trabajo, робоч* груп*
coalition willing: coalition of the willing, koalition der willigen
coalition willing: coalition des volontaires, coalición de voluntarios
coalition willing: coalición de los dispuestos, коаліці* охочих, коаліці* рішучих, koalicj* chętnych
donor: geber*, donateur*, donante*, донор*, donator*
reconstruction: wiederaufbau*, reconstruct*, reconstrucción*, відбудов*, odbudow*
recovery: relèvement, recuperación*, відновлен*
peace: frieden*, paix, paz, мир, миру, мирн*, pokój, pokoju
peace talks: friedensgespräch*, friedensverhandlung*, мирн* переговор*
ceasefire: waffenruhe*, waffenstillstand*, feuerpause*, cessez-le-feu, alto el fuego, припинення вогню
grain: getreide*, céréal*, cereal*, grano, granos, зерн*, збіжж*
parliament: parlament*, parlement*, парламент*
european: europäisch*, europé*, europe*, європейськ*
EU: european union, europäisch* union, union européenne, unión europea, європейськ* союз*, ue
EU: єс, уні* європейськ*, євросоюз*
NATO: otan, нато
UN: united nations, vereint* nationen, uno, nations unies, onu, naciones unidas, оон
OSCE: osze, обсє
USA: us, united states, vereinigt* staaten, états-unis, estados unidos, eeuu, сша, america
Ukraine: ukrain*, ucrani*, україн*
Germany: german*, deutsch*, allemagne, allemand*, aleman*, німеч*, німец*, niemc*, niemiec*
France: french, frankreich, französ*, français*, francés*, frances*, francia, франц*
Poland: polish, polen, polnisch*, pologne, polonais*, polonia, polac*, польщ*, польськ*, polsk*
Norway: norw*, norvèg*, norveg*, norueg*, норвег*, норвез*
Britain: british, großbritannien, britisch*, britanni*, британі*, британс*, uk, united kingdom
Turkey: türk*, turkish, turquie, turquía, turc*, туреч*, турец*
Russia: russi*, russland, rusia, ruso*, rusa*, росі*, rosj*
China: chines*, chinois*, chino*, кита*
Switzerland: swiss, schweiz*, suisse*, suiza, suiz*, швейцар*
Italy: ital*, італ*
Spain: spanish, spani*, espagn*, españ*, іспан*
Denmark: danish, dänemark, dänisch*, danemark, danois*, dinamarca, дан, данія, данії
Sweden: swed*, schwed*, suèd*, suec*, швед*, швец*
Finland: finn*, finland*, finnisch*, finland*, фінлян*, фінськ*
Romania: romanian*, rumän*, rouman*, ruman*, румун*
Moldova: moldov*, moldau*, молдов*
Hungary: hungar*, ungar*, hongr*, hungr*, угор*, węg*
Czechia: czech*, tschech*, tchéqu*, chequ*, chec*, чех*, чес*
Belgium: belgi*, belg*, бельгі*
Austria: austri*, österreich*, autrich*, австрі*
Japan: japan*, japon*, япон*
Canada: kanad*, canad*, канад*
Kyiv: kiev, kiew, київ, києв*, києві, kijów, kijow*
Lviv: lemberg, lwiw, львів, львов*, lwów
Odesa: odessa, одес*
Kharkiv: charkiw, kharkov, харків, харков*
Geneva: genf, genève, ginebra, женев*, genew*
Brussels: brüssel, bruxelles, bruselas, брюссел*, bruksel*
Vienna: wien, vienne, viena, відень, відні, відня, wiedeń, wiedni*
Warsaw: warschau, varsovie, varsovia, варшав*, warszaw*
Paris: parís, париж*, paryż*
Berlin: berlín, берлін*
London: londres, лондон*, londyn*
Rome: rom, roma, рим, римі, rzym*
Munich: münchen, munich, múnich, мюнхен*
Prague: prag, praga, праг*
Istanbul: estambul, стамбул*
Moscow: moskau, moscou, moscú, москв*, moskw*
Athens: athen, athènes, atenas, афін*
Lisbon: lissabon, lisbonne, lisboa, лісабон*
Copenhagen: kopenhagen, copenhague, копенгаген*
Strasbourg: straßburg, estrasburgo, страсбург*
Luxembourg: luxemburg*, luxemburgo, люксембург*
Hague: haag, haye, haya, гааг*
Zurich: zürich, zúrich, цюрих*
Cologne: köln, colonia
Milan: mailand, milano, milán
Venice: venedig, venise, venecia
Bucharest: bukarest, bucarest, bucureşti, бухарест*
Chisinau: kischinau, chişinău, кишин*
Riga: ріга, ризі, рига
Vilnius: wilna, wilno, вільнюс*
Beijing: peking, pékin, pekín, пекін*
Riyadh: riad, er-riad, ер-ріяд*
Cairo: kairo, le caire, el cairo, каїр*
New York: нью-йорк*, nueva york
Washington: вашингтон*
Abu Dhabi: абу-дабі
"""

# Who is of one of these kinds is not of another one of its line: a meeting of the one is none of the other.
CONTRARY = (
    "foreign defence finance interior justice health agriculture energy economy",
    "leader minister advisor ambassador staff",
)

# Towns by their country: who says "in Ukraine" and who says "in Kyiv" may mean one place.
TOWNS = {
    "ukraine": "kyiv lviv odesa kharkiv dnipro zaporizhzhia chernivtsi uzhhorod vinnytsia poltava mykolaiv kherson",
    "germany": "berlin munich cologne hamburg frankfurt bonn dresden leipzig stuttgart ramstein",
    "france": "paris strasbourg lyon marseille nice toulouse bordeaux lille",
    "poland": "warsaw krakow gdansk rzeszow lublin wroclaw poznan lodz",
    "britain": "london edinburgh glasgow manchester belfast cardiff birmingham",
    "italy": "rome milan venice turin naples",
    "spain": "madrid barcelona sevilla valencia bilbao granada",
    "switzerland": "geneva zurich bern basel davos lugano lausanne",
    "turkey": "istanbul ankara antalya izmir",
    "usa": "washington york chicago anchorage miami",
    "belgium": "brussels antwerp ghent bruges",
    "austria": "vienna salzburg graz linz",
}

# Who has only such a name is nobody in particular, and where it is in "the room" is nowhere.
ROLES = (
    "advisor ambassador board cabinet chief commission committee council court government group judge leader member "
    "minister official parliament president public representative school staff student team"
)
ROOMS = "hall room salle saal sala same court church building"
